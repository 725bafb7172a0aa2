import { existsSync, readFileSync } from "node:fs";
import { attribute, type Element, elementsIn, parseHtml } from "../../finish/html";
import type { Page } from "../../finish/pages";

/** A finished page as the checks read it. */
export type OutPage = Page & { html: string; elements: Element[]; ids: string[]; text: string };

/** All that is in out/: its addresses, and which files it has. */
export type Out = {
  folder: string;
  addresses: ReadonlySet<string>;
  has: (path: string) => boolean;
};

/**
 * A promise about out/. It looks at each page once, keeps no more of it than it must, and gives at the
 * end a sentence for each problem, which says what to mend: out/ is larger than memory.
 */
export type OutCheck = (out: Out) => { look: (page: OutPage) => void; problems: () => string[] };

export function readOut(folder: string, pages: readonly Page[]): Out {
  const found = new Map<string, boolean>();
  return {
    folder,
    addresses: new Set(pages.map(({ address }) => address)),
    has(path) {
      const isThere = found.get(path) ?? existsSync(`${folder}${path}`);
      found.set(path, isThere);
      return isThere;
    },
  };
}

export function readPage(folder: string, page: Page): OutPage {
  const html = readFileSync(`${folder}/${page.file}`, "utf8");
  const elements = elementsIn(parseHtml(html));
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
  const body = elements.find(({ tagName }) => tagName === "body");
  return { ...page, html, elements, ids, text: body ? visibleText(body) : "" };
}

/** Whether a page may appear in search engines; the 404 page and those that say so may not. */
export function isIndexed(page: OutPage): boolean {
  const robots = page.elements.find((element) => attribute(element, "name") === "robots");
  const content = (robots && attribute(robots, "content")) ?? "";
  return page.address !== "/404.html" && !content.includes("noindex");
}

/** "on /models/a/ and 12 more" */
export function onPages(addresses: readonly string[]): string {
  const [first, ...more] = addresses;
  return more.length === 0 ? `on ${first}` : `on ${first} and ${more.length} more`;
}

/** Collects the pages of each key, so that one cause is one sentence. */
export class PagesByKey {
  readonly #pages = new Map<string, Set<string>>();

  add(key: string, address: string): void {
    const known = this.#pages.get(key);
    if (known === undefined) this.#pages.set(key, new Set([address]));
    else known.add(address);
  }

  sentences(say: (key: string, where: string) => string): string[] {
    return [...this.#pages].map(([key, addresses]) => say(key, onPages([...addresses])));
  }

  /** Those keys that more than one page has. */
  repeated(say: (key: string, addresses: string[]) => string): string[] {
    return [...this.#pages]
      .filter(([, addresses]) => addresses.size > 1)
      .map(([key, addresses]) => say(key, [...addresses]));
  }
}

function visibleText(element: Element): string {
  const parts = element.childNodes.map((child) => {
    if ("value" in child) return child.value;
    if (!("tagName" in child) || ["script", "style"].includes(child.tagName)) return "";
    return visibleText(child);
  });
  return parts.join("");
}
