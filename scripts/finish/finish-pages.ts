import { readFileSync, writeFileSync } from "node:fs";
import { featuresOfScript } from "./css/features";
import { type UsedCss, usedCssOf } from "./css/used-css";
import { addEnhancement, addPolicy, finishDocument, type Site } from "./document";
import type { Enhancement } from "./enhance";
import { parseHtml, writeHtml } from "./html";
import type { Page } from "./pages";
import { addPicture } from "./picture-tags";
import { policyFor, scriptHashesOf } from "./policy";
import { assertPromisesKept, promisesOf } from "./promises";
import { SPECULATION_RULES } from "./speculation";
import { takeStyleSheets } from "./strip";
import { writeTwin } from "./twins/twin";

/** A host may send this page for any address, so its policy cannot depend on one. */
const NOT_FOUND = "/404.html";

/**
 * Finishes every page of a folder in place.
 * @returns the hashes of the inline scripts that all documents share
 * @throws one error with the problems of all pages
 */
export function finishPages(folder: string, pages: readonly Page[], enhancement: Enhancement) {
  const site = siteOf(folder, enhancement);
  const problems: string[] = [];
  let shared: { address: string; hashes: string[] } | undefined;
  for (const page of pages) {
    try {
      const hashes = finishPage(`${folder}/${page.file}`, page, site);
      if (page.isApp) continue;
      shared ??= { address: page.address, hashes };
      assertShared(hashes, shared);
    } catch (error) {
      problems.push(`${page.address} ${error instanceof Error ? error.message : error}`);
    }
  }
  if (problems.length === 0) return { documentHashes: shared?.hashes ?? [] };
  throw new Error(`Finishing met ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
}

/** @returns the hashes of its inline scripts */
function finishPage(file: string, { address, isApp }: Page, site: Site): string[] {
  const document = parseHtml(readFileSync(file, "utf8"));
  const before = promisesOf(document);
  if (isApp) addEnhancement(document, site);
  else finishDocument(document, site);
  assertPromisesKept(before, promisesOf(document));

  addPicture(document, address);
  const hashes = scriptHashesOf(document);
  if (isApp || address === NOT_FOUND) addPolicy(document, policyFor(hashes));
  else writeTwin(document, address, file);
  writeFileSync(file, writeHtml(document));
  return hashes;
}

/** A document is served under one policy, so an inline script of its own would not run. */
function assertShared(hashes: readonly string[], shared: { address: string; hashes: string[] }) {
  if (hashes.join() === shared.hashes.join()) return;
  throw new Error(
    `has other inline scripts than ${shared.address}: move them to components/enhance`,
  );
}

function siteOf(folder: string, enhancement: Enhancement): Site {
  const sheets = new Map<string, UsedCss>();
  // Read now: finishing takes the links out of the home page too.
  const sheetsOfPages = takeStyleSheets(parseHtml(readFileSync(`${folder}/index.html`, "utf8")));
  return {
    enhancement,
    scriptFeatures: featuresOfScript(enhancement.code),
    speculationRules: SPECULATION_RULES,
    sheetsOfPages,
    usedCssAt(address) {
      const sheet =
        sheets.get(address) ?? usedCssOf(readFileSync(`${folder}${address}`, "utf8"), address);
      sheets.set(address, sheet);
      return sheet;
    },
  };
}
