import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { appWeight } from "./app-weight";
import { LONG_TABLE_ROWS, longestTableRows } from "./long-tables";
import type { Out, OutCheck, OutPage } from "./out-page";

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

/** Weighing compresses every page, which the check and the print share. */
const weighed = new WeakMap<Out, readonly Weight[]>();

/** Pages stay within their budgets. */
export const budgetsHold: OutCheck = (out) =>
  weightsOf(out)
    .filter(({ bytes, most }) => bytes > most)
    .map(
      ({ what, address, bytes, most }) =>
        `${address}: ${what} is ${kilobytes(bytes)}, and may be ${kilobytes(most)}`,
    );

/** For each budget the heaviest pages, as lines to print. */
export function heaviestPages(out: Out, count = 10): string[] {
  const byBudget = new Map<string, Weight[]>();
  for (const weight of weightsOf(out)) {
    const title = `${weight.what}, at most ${kilobytes(weight.most)}:`;
    byBudget.set(title, [...(byBudget.get(title) ?? []), weight]);
  }
  return [...byBudget].flatMap(([title, weights]) => [title, ...linesOf(weights, count)]);
}

function weightsOf(out: Out): readonly Weight[] {
  const weights =
    weighed.get(out) ??
    out.pages.flatMap((page) => (page.isApp ? appWeights(page, out) : documentWeights(page, out)));
  weighed.set(out, weights);
  return weights;
}

function documentWeights(page: OutPage, { folder }: Out): Weight[] {
  const { address, html } = page;
  const entry = html.match(/src="(\/enhance\/[^"]+)"/)?.[1];
  const fonts = new Set(html.match(/\/fonts\/[\w.-]+\.woff2/g));
  const fontBytes = [...fonts].reduce((sum, file) => sum + readFileSync(folder + file).length, 0);
  const entryBytes = entry === undefined ? 0 : gzipBytes(readFileSync(folder + entry));
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
