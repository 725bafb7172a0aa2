import { readFileSync } from "node:fs";
import type { AppBundles, Bundle } from "./bundle";
import { propertiesIn } from "./css/definitions";
import { featuresOfScript } from "./css/features";
import { type UsedCss, usedCssOf } from "./css/used-css";
import type { Site } from "./document";
import { parseHtml } from "./html";
import type { Cards } from "./picture-tags";
import { SPECULATION_RULES } from "./speculation";
import { takeStyleSheets } from "./strip";

/** What pages are finished with. `sheetsOfPages` are the addresses of the sheets every page links. */
export function siteOf(
  folder: string,
  enhancement: Bundle,
  apps: AppBundles,
  sheetsOfPages: readonly string[],
  cards: Cards,
): Site {
  const sheets = new Map<string, UsedCss>();
  return {
    enhancement,
    apps,
    scriptFeatures: featuresOfScript(enhancement.code),
    scriptProperties: [...new Set(propertiesIn(enhancement.code))].join(" "),
    speculationRules: SPECULATION_RULES,
    sheetsOfPages,
    cards,
    usedCssAt(address) {
      const sheet =
        sheets.get(address) ?? usedCssOf(readFileSync(`${folder}${address}`, "utf8"), address);
      sheets.set(address, sheet);
      return sheet;
    },
  };
}

/** The sheets that the home page links, and with it every page. To be asked before it is finished. */
export function sheetsOfPagesIn(folder: string): string[] {
  return takeStyleSheets(parseHtml(readFileSync(`${folder}/index.html`, "utf8")));
}
