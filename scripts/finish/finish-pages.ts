import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { APP_PAGES } from "@/lib/site/apps";
import { type FinishCache, type FinishedPage, NO_CACHE } from "./cache";
import { addPolicy, finishApp, finishDocument, type Site } from "./document";
import { parseHtml, writeHtml } from "./html";
import type { Page } from "./pages";
import { addPicture, cardOf } from "./picture-tags";
import { policyFor, scriptHashesOf } from "./policy";
import { assertPromisesKept, promisesOf } from "./promises";
import { markdownTwin, nameTwin, TWIN_NAME } from "./twins/twin";

/** A host may send this page for any address, so its policy cannot depend on one. */
const NOT_FOUND = "/404.html";

/** What finishing some pages gave: the inline scripts that its documents share, and what went wrong. */
export type Finished = { shared?: SharedScripts | undefined; problems: string[] };

/** The hashes of a document's inline scripts, and whose they are. */
export type SharedScripts = { address: string; hashes: readonly string[] };

/** Finishes pages of a folder in place. */
export function finishPages(
  folder: string,
  pages: readonly Page[],
  site: Site,
  cache: FinishCache = NO_CACHE,
): Finished {
  const problems: string[] = [];
  let shared: SharedScripts | undefined;
  for (const page of pages) {
    try {
      const hashes = finishPage(folder, page, site, cache);
      if (page.isApp) continue;
      shared ??= { address: page.address, hashes };
      assertShared(hashes, shared);
    } catch (error) {
      problems.push(`${page.address} ${error instanceof Error ? error.message : error}`);
    }
  }
  return { shared, problems };
}

/** @returns the hashes of its inline scripts */
function finishPage(folder: string, page: Page, site: Site, cache: FinishCache): readonly string[] {
  const file = `${folder}/${page.file}`;
  const raw = readFileSync(file, "utf8");
  const { html, twin, hashes } = cache.finished(page, raw, () => finishedPage(raw, page, site));
  writeFileSync(file, html);
  if (twin !== undefined) writeFileSync(`${dirname(file)}/${TWIN_NAME}`, twin);
  return hashes;
}

function finishedPage(raw: string, { address, isApp }: Page, site: Site): FinishedPage {
  const document = parseHtml(raw);
  const before = promisesOf(document);
  const app = site.apps.get(address);
  if (app !== undefined) finishApp(document, site, app);
  else if (isApp) throw new Error("is an app without a bundle: name its entry in lib/site/apps.ts");
  else finishDocument(document, site);
  assertPromisesKept(before, promisesOf(document));

  addPicture(document, cardOf(address, site.cards));
  const hashes = scriptHashesOf(document);
  const hasTwin = !isApp && address !== NOT_FOUND;
  const hosts = APP_PAGES[address]?.hosts;
  if (!hasTwin) addPolicy(document, policyFor(hashes, hosts));
  const twin = hasTwin ? markdownTwin(document, address) : undefined;
  if (hasTwin) nameTwin(document);
  return { html: writeHtml(document), twin, hashes };
}

/** A document is served under one policy, so an inline script of its own would not run. */
export function assertShared(hashes: readonly string[], shared: SharedScripts): void {
  if (hashes.join() === shared.hashes.join()) return;
  throw new Error(
    `has other inline scripts than ${shared.address}: move them to components/enhance`,
  );
}
