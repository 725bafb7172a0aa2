import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { site } from "@/lib/site/identity";
import { append, createElement, type Document, elementsNamed, theElement } from "../html";
import { blocksIn } from "./blocks";

/** Beside `index.html`. */
const NAME = "index.md";

/** Writes the twin of a document beside its file, and names it in the head: some 60 bytes a page. */
export function writeTwin(document: Document, address: string, file: string): void {
  writeFileSync(`${dirname(file)}/${NAME}`, markdownTwin(document, address));
  const link = { rel: "alternate", type: "text/markdown", href: NAME };
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
