import { site } from "@/lib/site/identity";
import { attribute, type Element } from "../html";
import { classesOf, type Node, shownChildren, spaceWithin } from "./nodes";

/** Where links of a page lead from: its address. */
export type Place = { address: string };

/** What Markdown would read as its own: marks of emphasis, code, links, tags and entities. */
const MARKS = /[\\`*[\]<]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)/g;

/** The text of nodes as Markdown in one line, emphasis, code and links kept. */
export function inlineText(nodes: readonly Node[], place: Place, between = ""): string {
  return nodes
    .map((node) => inlineOf(node, place))
    .join(between)
    .replaceAll(/\s+/g, " ")
    .trim();
}

function inlineOf(node: Node, place: Place): string {
  if (node.nodeName === "#text" && "value" in node) {
    return node.value.replaceAll(/\s+/g, " ").replaceAll(MARKS, "\\$&");
  }
  if (!("tagName" in node)) return "";
  const text = () => textOfChildren(node, place);
  switch (node.tagName) {
    case "br":
      return " ";
    case "code":
    case "kbd":
    case "samp":
      return codeSpan(rawText(node));
    case "strong":
    case "b":
      return wrapped(text(), "**");
    case "em":
    case "i":
      return wrapped(text(), "*");
    case "a":
      return linkOf(node, text(), place);
    case "img":
      return attribute(node, "alt") ?? "";
    default:
      return classesOf(node).includes("block") || isBlockInLine(node) ? ` ${text()} ` : text();
  }
}

function textOfChildren(element: Element, place: Place): string {
  return shownChildren(element)
    .map((child) => inlineOf(child, place))
    .join(spaceWithin(element));
}

function isBlockInLine({ tagName }: Element): boolean {
  return ["p", "div", "li", "dt", "dd", "td", "th", "summary"].includes(tagName);
}

function linkOf(link: Element, text: string, { address }: Place): string {
  const href = attribute(link, "href");
  const name = text.replaceAll(/\s+/g, " ").trim();
  if (href === undefined || name === "") return text;
  const url = href.startsWith("/") ? `${site.origin}${href}` : new URL(href, site.origin + address);
  return `[${name}](${String(url).replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

function wrapped(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === "") return text;
  return text.replace(inner, () => `${mark}${inner}${mark}`);
}

function codeSpan(text: string): string {
  if (text.trim() === "") return text;
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Text without any Markdown, line breaks kept: for code. */
export function rawText(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  return node.childNodes.map(rawText).join("");
}
