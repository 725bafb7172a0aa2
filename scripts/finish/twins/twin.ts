import { site } from "@/lib/site/identity";
import { type Document, elementsNamed } from "../html";
import { blocksIn } from "./blocks";

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
