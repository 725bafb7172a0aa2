import { SHEETS_OF_PAGES } from "@/lib/publish/head";
import {
  attribute,
  type Document,
  type Element,
  elementsIn,
  elementsNamed,
  removeComments,
  removeNode,
  textIn,
  theElement,
} from "./html";

/** How Next's own inline scripts begin: the chunk list and the payload that React hydrates from. */
const NEXT_INLINE = /^\(?(?:globalThis\["TURBOPACK"\]|(?:self|globalThis)\.__next_[a-z])/;

/** How React fills in what it streamed late; a document must have none, or it would stay empty. */
const REACT_STREAMING = /\$R[A-Z]\b|\$RC\(/;

/**
 * Takes Next's runtime out of a page: its scripts, their preloads, the payload, the preconnect to
 * itself, React's marks and doubled preloads. Content and metadata stay, and in an app React's marks.
 */
export function stripRuntime(document: Document): void {
  const scripts = elementsNamed(document, "script");
  const runtime = scripts.filter(isRuntime);
  if (runtime.length === 0 && !isMassDocument(document)) {
    throw new Error("has no script of Next's: has its markup changed?");
  }
  for (const script of runtime) removeNode(script);

  for (const script of scripts.filter((one) => !runtime.includes(one))) assertKnown(script);
  for (const link of elementsNamed(document, "link").filter(isNeedless)) removeNode(link);
  removeDoubledLinks(document);
  removeComments(document, isAppRoot);
  removeEmptyOutlet(document);
}

/** Where React wakes an app, for which it needs its marks. */
function isAppRoot(element: Element): boolean {
  return attribute(element, "data-app") !== undefined;
}

/** Whether a route handler wrote it, so that it never had a runtime and cannot know Next's sheets. */
function isMassDocument(document: Document): boolean {
  return styleSheetsOf(document).some((link) => attribute(link, "href") === SHEETS_OF_PAGES);
}

/** The addresses of the style sheets, whose links are taken out for their rules to be inlined. */
export function takeStyleSheets(document: Document): string[] {
  const links = styleSheetsOf(document);
  for (const link of links) removeNode(link);
  const addresses = links.flatMap((link) => attribute(link, "href") ?? []);
  if (addresses.length === 0) throw new Error("links no style sheet: has Next's markup changed?");
  return [...new Set(addresses)];
}

function styleSheetsOf(document: Document): Element[] {
  return elementsNamed(document, "link").filter((link) => attribute(link, "rel") === "stylesheet");
}

/** Fails when something of Next's is left in a page that must have none. */
export function assertNoRuntime(document: Document): void {
  for (const element of elementsIn(document)) {
    const address = attribute(element, "src") ?? attribute(element, "href") ?? "";
    if (/^\/_next\/.*\.(?:m?js|txt)$/.test(address)) throw new Error(`still loads ${address}`);
  }
}

function isRuntime(script: Element): boolean {
  return (attribute(script, "src") ?? "").startsWith("/_next/") || NEXT_INLINE.test(textIn(script));
}

/** What may stay: data, the enhancement, and the shell's own inline script for the theme. */
function assertKnown(script: Element): void {
  const source = attribute(script, "src");
  if (source !== undefined && source !== "/enhance/index.js") {
    throw new Error(`loads an unknown script: ${source}`);
  }
  if (REACT_STREAMING.test(textIn(script))) {
    throw new Error("streams content by script: render it without Suspense");
  }
}

function isNeedless(link: Element): boolean {
  const relation = attribute(link, "rel");
  if (relation === "preconnect") return attribute(link, "href") === "/";
  if (relation === "modulepreload") return (attribute(link, "href") ?? "").startsWith("/_next/");
  return relation === "preload" && attribute(link, "as") === "script";
}

/** Next writes a preload twice: once ahead of the styles, once in place. The first is enough. */
function removeDoubledLinks(document: Document): void {
  const seen = new Set<string>();
  for (const link of elementsNamed(document, "link")) {
    const key = ["rel", "as", "href"].map((name) => attribute(link, name)).join(" ");
    if (seen.has(key)) removeNode(link);
    seen.add(key);
  }
}

/** The place where Next would stream metadata: an empty hidden box at the start of the body. */
function removeEmptyOutlet(document: Document): void {
  const [first] = elementsIn(theElement(document, "body"));
  const isEmpty = first?.tagName === "div" && first.childNodes.length === 0;
  if (first && isEmpty && attribute(first, "hidden") !== undefined) removeNode(first);
}
