import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, type Element } from "../html";

export type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a reader of plain text has no use for: controls, drawings (their tables stay), ways around. */
const LEFT_OUT = new Set([
  "button",
  "form",
  "input",
  "link",
  "nav",
  "noscript",
  "script",
  "select",
  "style",
  "svg",
  "template",
]);

/** The children that a twin shows. */
export function shownChildren({ childNodes }: Element): Node[] {
  return childNodes.filter((node) => !("tagName" in node) || isShown(node));
}

export function classesOf(element: Element): string[] {
  return attribute(element, "class")?.split(" ") ?? [];
}

/** Children side by side by style alone (flex, grid) have no space between them in the HTML. */
export function spaceWithin(element: Element): string {
  return classesOf(element).some((name) => /^(?:inline-)?(?:flex|grid)$/.test(name)) ? " " : "";
}

function isShown(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return false;
  const isHidden = attribute(element, "hidden") !== undefined;
  return !isHidden && attribute(element, "aria-hidden") !== "true";
}
