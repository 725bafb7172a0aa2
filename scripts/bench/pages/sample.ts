import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { routes } from "@/lib/routes";
import { APPS } from "@/lib/site/apps";
import { LONG_TABLE_ROWS, longestTableRows } from "../../check/out/long-tables";
import { elementsIn, parseHtml } from "../../finish/html";
import { type Page, pagesIn } from "../../finish/pages";

/** A page to measure, and what decides its targets. */
export type Sample = Page & { isLongest: boolean; hasLongTable: boolean };

/** A page of each template; the longest hardware page and the longest of all are added. */
const ADDRESSES = [
  routes.home(),
  routes.map("inference-runtimes"),
  routes.model("qwen3-8b"),
  routes.models(),
  routes.hardware(),
  routes.tools(),
  routes.tool("ollama"),
  routes.methodology(),
  ...APPS,
];

/** The pages to measure of a finished folder, each once; those it lacks are left out. */
export function samplesIn(folder: string): Sample[] {
  const pages = pagesIn(folder);
  const documents = pages.filter(({ isApp }) => !isApp);
  const longest = longestOf(documents, folder);
  const hardware = documents.filter(({ address }) => address.startsWith(routes.hardware()));
  const units = hardware.filter(({ address }) => address !== routes.hardware());
  const wanted = [...ADDRESSES, longestOf(units, folder)?.address, longest?.address];
  return pages
    .filter(({ address }) => wanted.includes(address))
    .map((page) => ({
      ...page,
      isLongest: page.address === longest?.address,
      hasLongTable: hasLongTable(`${folder}/${page.file}`),
    }));
}

/** Addresses of the sample that the folder has no page for. */
export function missingIn(folder: string): string[] {
  return ADDRESSES.filter((address) => !existsSync(`${folder}${address}index.html`));
}

function longestOf(pages: readonly Page[], folder: string): Page | undefined {
  const weighed = pages.map((page) => ({
    page,
    bytes: gzipSync(readFileSync(`${folder}/${page.file}`)).length,
  }));
  return weighed.sort((one, other) => other.bytes - one.bytes)[0]?.page;
}

function hasLongTable(file: string): boolean {
  return longestTableRows(elementsIn(parseHtml(readFileSync(file, "utf8")))) > LONG_TABLE_ROWS;
}
