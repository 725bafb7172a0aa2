import { SHEETS_OF_PAGES } from "@/lib/publish/head";
import type { AppBundles, Bundle } from "./bundle";
import { featuresOf, featuresOfScript, union } from "./css/features";
import type { Features } from "./css/selectors";
import type { UsedCss } from "./css/used-css";
import {
  append,
  attribute,
  createElement,
  type Document,
  elementsIn,
  elementsNamed,
  insertAfter,
  setAttribute,
  theElement,
} from "./html";
import type { Cards } from "./picture-tags";
import { assertNoRuntime, stripRuntime, takeStyleSheets } from "./strip";

/** What finishing a document needs to know of the whole export. */
export type Site = {
  enhancement: Bundle;
  apps: AppBundles;
  /** What the enhancement may add to a page, and the custom properties it names. */
  scriptFeatures: Features;
  scriptProperties: string;
  speculationRules: string;
  usedCssAt: (address: string) => UsedCss;
  /** The sheets that every page of Next's links. */
  sheetsOfPages: readonly string[];
  cards: Cards;
};

/** Makes a document of an exported page: no runtime, its own rules inlined, one small script. */
export function finishDocument(document: Document, site: Site): void {
  stripRuntime(document);
  inlineStyles(document, site, [site.scriptFeatures]);
  addEnhancement(document, site);
  assertNoRuntime(document);
}

/** As a document, with one script more: the app's own. */
export function finishApp(document: Document, site: Site, app: Bundle): void {
  stripRuntime(document);
  inlineStyles(document, site, [site.scriptFeatures, featuresOfScript(app.code)]);
  addEnhancement(document, site);
  const head = theElement(document, "head");
  for (const chunk of app.chunks) {
    append(head, createElement("link", { rel: "modulepreload", href: chunk }));
  }
  append(head, createElement("script", { type: "module", src: app.address }));
  assertNoRuntime(document);
}

function inlineStyles(document: Document, site: Site, added: readonly Features[]): void {
  const features = added.reduce<Features>(union, featuresOf(document));
  const named = `${styleAttributes(document)} ${site.scriptProperties}`;
  const sheets = takeStyleSheets(document).flatMap((at) =>
    at === SHEETS_OF_PAGES ? site.sheetsOfPages : at,
  );
  const rules = sheets.map((at) => site.usedCssAt(at)(features, named));
  append(theElement(document, "head"), createElement("style", {}, rules.join("\n")));
}

/** Names the bundle by its hash, and adds the speculation rules, the same on every page. */
function addEnhancement(document: Document, { enhancement, speculationRules }: Site): void {
  const entries = elementsNamed(document, "script").filter(
    (script) => attribute(script, "src") === "/enhance/index.js",
  );
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new Error(`has ${entries.length} scripts /enhance/index.js, and must have 1`);
  }
  setAttribute(entry, "src", enhancement.address);
  const rules = createElement("script", { type: "speculationrules" }, speculationRules);
  append(theElement(document, "head"), rules);
}

/** Puts a policy right behind the declaration of the character set, ahead of every script. */
export function addPolicy(document: Document, policy: string): void {
  const charset = elementsNamed(document, "meta").find((meta) => attribute(meta, "charset"));
  if (charset === undefined) throw new Error("declares no character set");
  insertAfter(
    createElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    charset,
  );
}

function styleAttributes(document: Document): string {
  return elementsIn(document)
    .map((element) => attribute(element, "style") ?? "")
    .join(" ");
}
