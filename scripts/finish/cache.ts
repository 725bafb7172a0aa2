import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Site } from "./document";
import type { Page } from "./pages";
import { type Cards, cardOf } from "./picture-tags";

/** A page as it is written, its Markdown twin, and the hashes of its inline scripts. */
export type FinishedPage = { html: string; twin?: string | undefined; hashes: readonly string[] };

/** Finished pages of earlier builds, by what they were made from. */
export type FinishCache = {
  finished: (page: Page, raw: string, make: () => FinishedPage) => FinishedPage;
};

export const NO_CACHE: FinishCache = { finished: (_page, _raw, make) => make() };

/** Files that decide how a page is finished, besides the page and the site's sheets and script. */
const CODE = ["scripts/finish", "lib/publish", "lib/site", "package.json"];

/** What Next writes anew in every build, and finishing takes out of a document anyway. */
const RUNTIME =
  /<script(?: [^>]*)?>(?:\(?globalThis\["TURBOPACK"\]|(?:self|globalThis)\.__next_[a-z])[^<]*<\/script>|<script[^>]* src="\/_next\/[^>]*><\/script>|<link[^>]*as="script"[^>]*>/g;

/**
 * Finished pages in a folder, one file each, named by a hash of all that makes them. A page that is as it
 * was costs a reading; one that nothing asks for is removed by `removeUnused`.
 */
export function finishCache(
  folder: string,
  version: string,
  cards: Cards,
): FinishCache & { used: string[] } {
  mkdirSync(folder, { recursive: true });
  const used: string[] = [];
  return {
    used,
    finished(page, raw, make) {
      if (page.isApp) return make();
      const parts = [version, page.address, JSON.stringify(cardOf(page.address, cards))];
      const name = hashOf([...parts, raw.replaceAll(RUNTIME, "")]);
      used.push(name);
      const known = read(`${folder}/${name}`);
      if (known !== undefined) return known;
      const made = make();
      writeFileSync(`${folder}/${name}`, gzipSync(JSON.stringify(made), { level: 1 }));
      return made;
    },
  };
}

/** A hash of everything but the page itself: finishing code, sheets, enhancement, speculation rules. */
export function finishVersion(folder: string, site: Site): string {
  const { enhancement, speculationRules, sheetsOfPages } = site;
  const sheets = sheetsOfPages.map((address) => readFileSync(folder + address, "utf8"));
  const code = CODE.flatMap(filesBelow).map((file) => readFileSync(file, "utf8"));
  return hashOf([enhancement.address, enhancement.code, speculationRules, ...sheets, ...code]);
}

/** Removes what no page of this build was made from. */
export function removeUnused(folder: string, used: readonly string[]): void {
  const kept = new Set(used);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(`${folder}/${name}`);
}

function read(file: string): FinishedPage | undefined {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString());
  } catch {
    return undefined;
  }
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => `${path}/${name}`)
    .filter((file) => statSync(file).isFile())
    .sort();
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}
