import { existsSync, readFileSync } from "node:fs";
import {
  attribute,
  type Document,
  type Element,
  elementsIn,
  elementsNamed,
  parseHtml,
  textIn,
} from "../../finish/html";
import type { Page } from "../../finish/pages";

/** A finished page as the checks read it. */
export type OutPage = Page & { html: string; elements: Element[]; ids: string[]; text: string };

/** All that is in out/: its pages, and which files it has. */
export type Out = { folder: string; pages: OutPage[]; has: (path: string) => boolean };

/** A promise about out/. It returns a sentence for each problem, which says what to mend. */
export type OutCheck = (out: Out) => string[];

export function readPage(folder: string, page: Page): OutPage {
  const html = readFileSync(`${folder}/${page.file}`, "utf8");
  const document = parseHtml(html);
  const elements = elementsIn(document);
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
  return { ...page, html, elements, ids, text: visibleText(document) };
}

export function readOut(folder: string, pages: readonly Page[]): Out {
  return {
    folder,
    pages: pages.map((page) => readPage(folder, page)),
    has: (path) => existsSync(`${folder}${path}`),
  };
}

/** Whether a page may appear in search engines; the 404 page and those that say so may not. */
export function isIndexed(page: OutPage): boolean {
  const robots = page.elements.find((element) => attribute(element, "name") === "robots");
  const content = (robots && attribute(robots, "content")) ?? "";
  return page.address !== "/404.html" && !content.includes("noindex");
}

/** "on /models/a/ and 12 more pages" */
export function onPages(addresses: readonly string[]): string {
  const [first, ...more] = [...new Set(addresses)];
  return more.length === 0 ? `on ${first}` : `on ${first} and ${more.length} more`;
}

/** Collects the pages of each key, so that one cause is one sentence. */
export class PagesByKey {
  readonly #pages = new Map<string, string[]>();

  add(key: string, address: string): void {
    this.#pages.set(key, [...(this.#pages.get(key) ?? []), address]);
  }

  sentences(say: (key: string, where: string) => string): string[] {
    return [...this.#pages].map(([key, addresses]) => say(key, onPages(addresses)));
  }

  /** Those keys that more than one page has. */
  repeated(say: (key: string, addresses: string[]) => string): string[] {
    return [...this.#pages]
      .filter(([, addresses]) => addresses.length > 1)
      .map(([key, addresses]) => say(key, addresses));
  }
}

function visibleText(document: Document): string {
  const [body] = elementsNamed(document, "body");
  if (body === undefined) return "";
  const hidden = elementsIn(body).filter(({ tagName }) => ["script", "style"].includes(tagName));
  return hidden.reduce((text, element) => text.replace(textIn(element), ""), textIn(body));
}
