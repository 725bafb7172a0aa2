import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { appWeight } from "./app-weight";
import { LONG_TABLE_ROWS, longestTableRows } from "./long-tables";
import type { Out, OutPage } from "./out-page";

/** Most bytes a reader may have to load, in gzip but for fonts, which are compressed by themselves. */
const MOST_BYTES = {
  entry: 2000,
  html: 30_000,
  longTableHtml: 60_000,
  fonts: 60_000,
  appOnLoad: 170_000,
  appInAll: 230_000,
} as const;

/** What one page sends of one kind, and what it may. */
type Weight = { what: string; address: string; bytes: number; most: number };

/** Pages stay within their budgets; `heaviest` gives for each budget the heaviest pages, as lines to print. */
export function budgetsOf(out: Out) {
  const weights: Weight[] = [];
  const weigh = fileWeights(out.folder);
  return {
    look: (page: OutPage) => {
      weights.push(...(page.isApp ? appWeights(page, out) : documentWeights(page, weigh)));
    },
    problems: () =>
      weights
        .filter(({ bytes, most }) => bytes > most)
        .map(
          ({ what, address, bytes, most }) =>
            `${address}: ${what} is ${kilobytes(bytes)}, and may be ${kilobytes(most)}`,
        ),
    heaviest: () => heaviestPages(weights),
  };
}

function heaviestPages(weights: readonly Weight[], count = 10): string[] {
  const byBudget = new Map<string, Weight[]>();
  for (const weight of weights) {
    const title = `${weight.what}, at most ${kilobytes(weight.most)}:`;
    const known = byBudget.get(title);
    if (known === undefined) byBudget.set(title, [weight]);
    else known.push(weight);
  }
  return [...byBudget].flatMap(([title, each]) => [title, ...linesOf(each, count)]);
}

type FileWeights = { asIs: (file: string) => number; inGzip: (file: string) => number };

/** Every page names the same few files: each is weighed once. */
function fileWeights(folder: string): FileWeights {
  const known = new Map<string, number>();
  const once = (key: string, weigh: () => number) => {
    const bytes = known.get(key) ?? weigh();
    known.set(key, bytes);
    return bytes;
  };
  return {
    asIs: (file) => once(file, () => statSync(folder + file).size),
    inGzip: (file) => once(`${file} gzip`, () => gzipBytes(readFileSync(folder + file))),
  };
}

function documentWeights(page: OutPage, weigh: FileWeights): Weight[] {
  const { address, html } = page;
  const entry = html.match(/src="(\/enhance\/[^"]+)"/)?.[1];
  const fonts = new Set(html.match(/\/fonts\/[\w.-]+\.woff2/g));
  const fontBytes = [...fonts].reduce((sum, file) => sum + weigh.asIs(file), 0);
  const entryBytes = entry === undefined ? 0 : weigh.inGzip(entry);
  const most = htmlBudgetOf(page);
  return [
    { what: "HTML with its CSS", address, bytes: gzipBytes(html), most },
    { what: "the enhancement's entry", address, bytes: entryBytes, most: MOST_BYTES.entry },
    { what: "its fonts", address, bytes: fontBytes, most: MOST_BYTES.fonts },
  ];
}

function appWeights(page: OutPage, { folder }: Out): Weight[] {
  const { address } = page;
  const { onLoad, inAll } = appWeight(page, folder);
  return [
    { what: "JavaScript and data on load", address, bytes: onLoad, most: MOST_BYTES.appOnLoad },
    { what: "JavaScript and data in all", address, bytes: inAll, most: MOST_BYTES.appInAll },
  ];
}

function linesOf(weights: readonly Weight[], count: number): string[] {
  const [first] = weights;
  const areAlike = weights.length > 1 && weights.every(({ bytes }) => bytes === first?.bytes);
  if (first && areAlike) return [line(first.bytes, `on each of ${weights.length} pages`)];
  return weights
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, count)
    .map(({ bytes, address }) => line(bytes, address));
}

function htmlBudgetOf({ elements }: OutPage): number {
  const hasLongTable = longestTableRows(elements) > LONG_TABLE_ROWS;
  return hasLongTable ? MOST_BYTES.longTableHtml : MOST_BYTES.html;
}

function gzipBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function line(bytes: number, where: string): string {
  return `${kilobytes(bytes).padStart(11)}  ${where}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
