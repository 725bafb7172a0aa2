// Makes documents of the pages that `next build` exported to out/, and writes what hosts need.
// --keep-raw copies the export to .cache/raw first, for `npm run bench:pages`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { type AppBundles, type Bundle, bundleApps, bundleEnhancement } from "./bundle";
import { finishCache, finishVersion, removeUnused as removeUnusedPages } from "./cache";
import { assertShared, type Finished, finishPages } from "./finish-pages";
import { headersFile, nginxSnippets } from "./hosts";
import { type Page, pagesIn } from "./pages";
import { inThreads, workShare } from "./parallel";
import type { Cards } from "./picture-tags";
import { FRAME_POLICY, policyFor } from "./policy";
import { removeLeftovers, removeUnused } from "./prune";
import { sheetsOfPagesIn, siteOf } from "./site";

const OUT = "out";
const CACHE = ".cache/finished";

type Shared = {
  enhancement: Bundle;
  apps: AppBundles;
  sheetsOfPages: readonly string[];
  cards: Cards;
  version: string;
};
type Share = Finished & { used: readonly string[] };

if (isMainThread) await finish();
else workShare(finishShare);

async function finish(): Promise<void> {
  if (process.argv.includes("--keep-raw")) {
    rmSync(".cache/raw", { recursive: true, force: true });
    cpSync(OUT, ".cache/raw", { recursive: true });
  }
  removeLeftovers(OUT);
  const pages = pagesIn(OUT);
  const documentHashes = await finishInThreads(pages);
  removeUnused(
    OUT,
    pages.map(({ file }) => `${OUT}/${file}`),
  );
  writeHostFiles(pages, documentHashes);
}

/** @returns the hashes of the inline scripts that all documents share */
async function finishInThreads(pages: readonly Page[]): Promise<readonly string[]> {
  const enhancement = await bundleEnhancement(OUT);
  const apps = await bundleApps(OUT);
  const sheetsOfPages = sheetsOfPagesIn(OUT);
  const cards = await cardsByAddress();
  const version = finishVersion(OUT, siteOf(OUT, enhancement, apps, sheetsOfPages, cards));
  const shared: Shared = { enhancement, apps, sheetsOfPages, cards, version };
  const shares = await inThreads<Page, Shared, Share>(import.meta.url, pages, shared);

  const problems = shares.flatMap((share) => share.problems);
  if (problems.length > 0) {
    throw new Error(`Finishing met ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
  }
  const [first, ...others] = shares.flatMap((share) => share.shared ?? []);
  for (const { hashes } of others) if (first) assertShared(hashes, first);
  removeUnusedPages(
    CACHE,
    shares.flatMap(({ used }) => used),
  );
  return first?.hashes ?? [];
}

/** Read here and not at the top, so that no thread reads the whole catalog for it. */
async function cardsByAddress(): Promise<Cards> {
  const { recordCards } = await import("@/lib/answers/cards");
  return new Map(recordCards().map((card) => [card.address, card]));
}

function finishShare(pages: readonly Page[], shared: Shared): Share {
  const { enhancement, apps, sheetsOfPages, cards, version } = shared;
  const cache = finishCache(CACHE, version, cards);
  const site = siteOf(OUT, enhancement, apps, sheetsOfPages, cards);
  const finished = finishPages(OUT, pages, site, cache);
  return { ...finished, used: cache.used };
}

function writeHostFiles(pages: readonly Page[], documentHashes: readonly string[]): void {
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
}
