import { attribute, type Document, type Element, elementsIn, textIn } from "./html";

/**
 * What readers, search engines and other sites rely on in a page, one line each: title, description,
 * canonical address, robots, Open Graph, JSON-LD, icons, alternates and preloads of fonts and images.
 */
export function promisesOf(document: Document): string[] {
  const lines = elementsIn(document).flatMap((element) => promiseOf(element) ?? []);
  return [...new Set(lines)].sort();
}

/** Fails when finishing changed what a page promises. */
export function assertPromisesKept(before: readonly string[], after: readonly string[]): void {
  const lost = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  if (lost.length + added.length === 0) return;
  throw new Error(`finishing changed its metadata: lost [${lost}], added [${added}]`);
}

function promiseOf(element: Element): string | undefined {
  switch (element.tagName) {
    case "title":
      return isInHead(element) ? `title: ${textIn(element)}` : undefined;
    case "meta":
      return metaPromise(element);
    case "link":
      return linkPromise(element);
    case "script":
      return attribute(element, "type") === "application/ld+json"
        ? `json-ld: ${textIn(element)}`
        : undefined;
    default:
      return undefined;
  }
}

function metaPromise(element: Element): string | undefined {
  const name = attribute(element, "name") ?? attribute(element, "property");
  return name && `${name}: ${attribute(element, "content")}`;
}

function linkPromise(element: Element): string | undefined {
  const relation = attribute(element, "rel") ?? "";
  const isKept = ["canonical", "alternate", "icon", "manifest"].includes(relation);
  const isPreload = relation === "preload" && attribute(element, "as") !== "script";
  return isKept || isPreload ? `${relation}: ${attribute(element, "href")}` : undefined;
}

/** An SVG has titles too. */
function isInHead({ parentNode }: Element): boolean {
  return parentNode !== null && parentNode.nodeName === "head";
}
