// Makes documents of the pages that `next build` exported to out/, and writes what hosts need.
// --keep-raw copies the export to .cache/raw first, for `npm run bench:pages`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { bundleEnhancement } from "./enhance";
import { finishPages } from "./finish-pages";
import { headersFile, nginxSnippets } from "./hosts";
import { pagesIn } from "./pages";
import { FRAME_POLICY, policyFor } from "./policy";
import { removeLeftovers, removeUnused } from "./prune";

const OUT = "out";

if (process.argv.includes("--keep-raw")) {
  rmSync(".cache/raw", { recursive: true, force: true });
  cpSync(OUT, ".cache/raw", { recursive: true });
}

removeLeftovers(OUT);
const pages = pagesIn(OUT);
const { documentHashes } = finishPages(OUT, pages, await bundleEnhancement(OUT));
removeUnused(
  OUT,
  pages.map(({ file }) => `${OUT}/${file}`),
);

const policies = {
  documents: `${policyFor(documentHashes)}; ${FRAME_POLICY}`,
  apps: FRAME_POLICY,
};
const documents = pages.filter(({ isApp }) => !isApp).map(({ address }) => address);
const apps = pages.filter(({ isApp }) => isApp).map(({ address }) => address);
writeFileSync(`${OUT}/_headers`, headersFile(documents, apps, policies));

const nginx = nginxSnippets(apps, policies);
mkdirSync("release", { recursive: true });
writeFileSync("release/nginx-http.conf", nginx.http);
writeFileSync("release/nginx-server.conf", nginx.server);

console.log(`Finished ${documents.length} documents and ${apps.length} apps.`);
