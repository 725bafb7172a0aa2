import { readEntry } from "./entry";
import { filesIn } from "./files";
import { LegalPage } from "./schemas";

const FOLDER = "content/legal";

/** The slugs of the pages about the site: "about", "privacy" … */
export function legalSlugs(): string[] {
  return filesIn(FOLDER).map((name) => name.replace(/\.mdx$/, ""));
}

/** One page about the site: front matter and text. */
export function readLegal(slug: string) {
  return readEntry(`${FOLDER}/${slug}.mdx`, LegalPage);
}
