import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { attribute, textIn } from "../../finish/html";
import type { OutPage } from "./out-page";

/**
 * Bytes in gzip of the JavaScript and data an app loads at once, and of all that it may fetch later:
 * chunks and JSON files named in what it loaded. The enhancement's search is apart, as on documents.
 */
export function appWeight({ elements }: OutPage, folder: string) {
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const preloads = elements.filter((each) => attribute(each, "rel") === "modulepreload");
  const atOnce = [
    ...scripts.flatMap((script) => attribute(script, "src") ?? []),
    ...preloads.flatMap((link) => attribute(link, "href") ?? []),
  ];
  const inline = scripts.map(textIn).join("\n");
  const files = dataFilesIn(folder);
  const inAll = new Set(atOnce);
  const loadedNow = inAll.size;
  for (const file of inAll) {
    if (file.startsWith("/enhance/") || file.endsWith(".json")) continue;
    const code = readFileSync(folder + file, "utf8");
    for (const named of files) if (names(code, named)) inAll.add(named);
  }
  const later = [...inAll].slice(loadedNow);
  const onLoad = sum(folder, atOnce) + gzipSync(inline).length;
  return { onLoad, inAll: onLoad + sum(folder, later) };
}

function sum(folder: string, files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(folder + file)).length, 0);
}

/**
 * Whether code names a file. A chunk by its own name, which has a hash; data by its whole
 * address, or by its name and its folder, alone or before a name in a template: other pages have data
 * of the same names.
 */
export function names(code: string, file: string): boolean {
  const { base, dir } = posix.parse(file);
  if (!code.includes(base)) return false;
  if (!file.endsWith(".json") || code.includes(file)) return true;
  return new RegExp(`["'\`]${dir}/(?:["'\`]|\\$\\{[^{}]*\\}\`)`).test(code);
}

/** Scripts and JSON files an app may name, by their addresses. */
function dataFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:js|json)$/.test(file) && !file.startsWith("enhance/"))
    .map((file) => `/${file}`)
    .filter((file) => file !== "/search-index.json" && !file.startsWith("/api/"));
}
