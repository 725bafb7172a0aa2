import { type Element, elementsIn } from "../html";
import { inlineText, type Place, rawText } from "./inline";
import { type Node, shownChildren, spaceWithin } from "./nodes";
import { tableText } from "./table";

const BLOCKS = new Set(
  "address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul".split(
    " ",
  ),
);

/** How a line may begin that Markdown would read as a heading, list or quote. */
const LINE_START = /^(?=[#>+-](?:\s|$)|[=-]{3,}$)/;
const NUMBER_START = /^(\d+)([.)]\s)/;

/** An element's content as blocks of Markdown: paragraphs, headings, lists, tables, code. */
export function blocksIn(element: Element, place: Place): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const text = inlineText(line, place, spaceWithin(element));
    if (text !== "") blocks.push(escapedStart(text));
    line = [];
  };
  for (const child of shownChildren(element)) {
    if ("tagName" in child && holdsBlocks(child)) {
      endLine();
      blocks.push(...blocksOf(child, place));
    } else line.push(child);
  }
  endLine();
  return blocks;
}

/** A block element, or an inline one around a block. */
function holdsBlocks(element: Element): boolean {
  return (
    BLOCKS.has(element.tagName) ||
    element.childNodes.some((child) => "tagName" in child && holdsBlocks(child))
  );
}

function blocksOf(element: Element, place: Place): string[] {
  const { tagName } = element;
  switch (tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return headingOf(element, place);
    case "table":
      return tableText(element, place);
    case "pre":
      return [fenced(rawText(element))];
    case "ul":
    case "ol":
      return listOf(element, tagName === "ol", place);
    case "dl":
      return termsOf(element, place);
    case "summary":
      return blocksIn(element, place).map((text) => `**${text.replaceAll("**", "")}**`);
    case "blockquote":
      return [prefixed(blocksIn(element, place).join("\n\n"), "> ", "> ")];
    case "hr":
      return ["---"];
    default:
      return blocksIn(element, place);
  }
}

/** Without the link to itself that headings of this site carry. */
function headingOf(heading: Element, place: Place): string[] {
  const text = inlineText(shownChildren(heading), place).replace(/^\[(.*)\]\([^)]*#[^)]*\)$/, "$1");
  return text === "" ? [] : [`${"#".repeat(Number(heading.tagName[1]))} ${text}`];
}

function listOf(list: Element, isOrdered: boolean, place: Place): string[] {
  const items = shownChildren(list).flatMap((item) => {
    const blocks = "tagName" in item ? blocksIn(item, place) : [];
    return blocks.length > 0 ? [blocks] : [];
  });
  const isLoose = items.some((blocks) => blocks.length > 1);
  const lines = items.map((blocks, index) => {
    const mark = isOrdered ? `${index + 1}. ` : "- ";
    return prefixed(blocks.join("\n\n"), mark, " ".repeat(mark.length));
  });
  return lines.length > 0 ? [lines.join(isLoose ? "\n\n" : "\n")] : [];
}

/** Each term with what is said of it, as one item. */
function termsOf(list: Element, place: Place): string[] {
  const pairs: string[] = [];
  for (const part of elementsIn(list)) {
    if (part.tagName !== "dt" && part.tagName !== "dd") continue;
    const text = blocksIn(part, place).join(" ");
    if (part.tagName === "dt") pairs.push(`- **${text}**:`);
    else pairs.push(`${pairs.pop() ?? "-"} ${text}`);
  }
  return pairs.length > 0 ? [pairs.join("\n")] : [];
}

function fenced(code: string): string {
  const fence = code.includes("```") ? "````" : "```";
  return `${fence}\n${code.replace(/\n$/, "")}\n${fence}`;
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? first : line === "" ? "" : rest) + line)
    .join("\n");
}

function escapedStart(text: string): string {
  return text.replace(LINE_START, "\\").replace(NUMBER_START, "$1\\$2");
}
