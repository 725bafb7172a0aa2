// npm run check:out: every problem of the finished site in one run, then its heaviest pages.
import { existsSync } from "node:fs";
import { pagesIn } from "../../finish/pages";
import { allRedirects } from "../../publish/redirects/all";
import { budgetsOf } from "./budgets";
import { documentsArePlain } from "./documents-are-plain";
import { headsAreComplete } from "./heads-are-complete";
import { htmlIsValid } from "./html-is-valid";
import { linksLeadSomewhere } from "./links-lead-somewhere";
import { machineFilesAreThere } from "./machine-files-are-there";
import { type OutCheck, readOut, readPage } from "./out-page";
import { sitemapIsComplete } from "./sitemap-is-complete";
import { structuredDataIsSound } from "./structured-data-is-sound";
import { textIsPublishable } from "./text-is-publishable";

const CHECKS: readonly OutCheck[] = [
  linksLeadSomewhere,
  documentsArePlain,
  headsAreComplete,
  sitemapIsComplete,
  structuredDataIsSound,
  machineFilesAreThere,
  textIsPublishable,
  htmlIsValid,
];

if (!existsSync("out/index.html"))
  throw new Error('There is no site in out/: run "npm run build".');

const moved = new Set(allRedirects().map(({ from }) => from));
const pages = pagesIn("out").filter(({ address }) => !moved.has(address));
const out = readOut("out", pages);
const budgets = budgetsOf(out);
const checks = [...CHECKS.map((check) => check(out)), budgets];
for (const page of pages) {
  const read = readPage("out", page);
  for (const { look } of checks) look(read);
}
const problems = checks.flatMap((check) => check.problems());
console.log(`Heaviest pages, in gzip but for fonts:\n${budgets.heaviest().join("\n")}`);
if (problems.length > 0) {
  console.error(`\nout/ has ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
  process.exitCode = 1;
} else console.log(`\n${pages.length} pages in out/ are as they should be.`);
