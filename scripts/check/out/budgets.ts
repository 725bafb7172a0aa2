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

/** Pages stay within their budgets. */
export const budgetsHold: OutCheck = (out) => [
  ...out.pages.filter(({ isApp }) => !isApp).flatMap((page) => documentProblems(page, out)),
  ...out.pages.filter(({ isApp }) => isApp).flatMap((page) => appProblems(page, out)),
];

/** The heaviest documents, and every app, as lines to print. */
export function heaviestPages(out: Out, count = 10): string[] {
  const documents = out.pages
    .filter(({ isApp }) => !isApp)
    .map((page) => ({ ...page, bytes: gzipBytes(page.html) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, count)
    .map((page) => `${line(page.bytes, budgetOf(page))}  ${page.address}`);
  const apps = out.pages
    .filter(({ isApp }) => isApp)
    .map((page) => {
      const { onLoad, inAll } = appWeight(page, out.folder);
      return `${line(onLoad, MOST_BYTES.appOnLoad)} on load, ${line(inAll, MOST_BYTES.appInAll)} in all  ${page.address}`;
    });
  return [...documents, ...apps];
}

export function gzipBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function documentProblems(page: OutPage, { folder }: Out): string[] {
  const entry = page.html.match(/src="(\/enhance\/[^"]+)"/)?.[1];
  const fonts = new Set(page.html.match(/\/fonts\/[\w.-]+\.woff2/g));
  const fontBytes = [...fonts].reduce((sum, file) => sum + readFileSync(folder + file).length, 0);
  const entryBytes = entry === undefined ? 0 : gzipBytes(readFileSync(folder + entry));
  return [
    ...over(page, "HTML with its CSS", gzipBytes(page.html), budgetOf(page)),
    ...over(page, "the enhancement's entry", entryBytes, MOST_BYTES.entry),
    ...over(page, "its fonts", fontBytes, MOST_BYTES.fonts),
  ];
}

function appProblems(page: OutPage, { folder }: Out): string[] {
  const { onLoad, inAll } = appWeight(page, folder);
  return [
    ...over(page, "JavaScript and data on load", onLoad, MOST_BYTES.appOnLoad),
    ...over(page, "JavaScript and data in all", inAll, MOST_BYTES.appInAll),
  ];
}

function budgetOf({ elements }: OutPage): number {
  const hasLongTable = longestTableRows(elements) > LONG_TABLE_ROWS;
  return hasLongTable ? MOST_BYTES.longTableHtml : MOST_BYTES.html;
}

function over({ address }: OutPage, what: string, bytes: number, most: number): string[] {
  if (bytes <= most) return [];
  return [`${address}: ${what} is ${kilobytes(bytes)}, and may be ${kilobytes(most)}`];
}

function line(bytes: number, most: number): string {
  return `${kilobytes(bytes).padStart(9)} of ${kilobytes(most)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
