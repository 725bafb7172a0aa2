import { site } from "@/lib/site/identity";
import { append, createElement, type Document, elementsNamed, theElement } from "../html";
import { blocksIn } from "./blocks";

/** Beside `index.html`. */
export const TWIN_NAME = "index.md";

/** Names the twin in the head of its document: some 60 bytes a page. */
export function nameTwin(document: Document): void {
  const link = { rel: "alternate", type: "text/markdown", href: TWIN_NAME };
  append(theElement(document, "head"), createElement("link", link));
}

/**
 * The Markdown twin of a finished document: what stands in its `<main>`, in the same order, with the
 * address it was made from. Links lead to the site's own pages, in full.
 */
export function markdownTwin(document: Document, address: string): string {
  const [main] = elementsNamed(document, "main");
  if (main === undefined) throw new Error("has no <main>, so no Markdown twin");
  const blocks = blocksIn(main, { address });
  return `${[`Source: ${site.origin}${address}`, ...blocks].join("\n\n")}\n`;
}
