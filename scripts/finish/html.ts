import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from "parse5";

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export const parseHtml: (text: string) => Document = parse;
export const writeHtml: (document: Document) => string = serialize;

/** Every element below a node, in document order; those in a `<template>` too. */
export function elementsIn(node: ParentNode, found: Element[] = []): Element[] {
  const children =
    "content" in node ? [...node.childNodes, ...node.content.childNodes] : node.childNodes;
  for (const child of children) {
    if (!isElement(child)) continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

export function elementsNamed(node: ParentNode, tagName: string): Element[] {
  return elementsIn(node).filter((element) => element.tagName === tagName);
}

/** The one element of this name, which every page has, right below `<html>`. */
export function theElement(document: Document, tagName: "head" | "body"): Element {
  const root = document.childNodes.filter(isElement).at(0);
  const element = root?.childNodes.filter(isElement).find((child) => child.tagName === tagName);
  if (element === undefined) throw new Error(`has no <${tagName}>`);
  return element;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

/** The text a reader sees in an element, or the code of a script. */
export function textIn(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if ("value" in child) return child.value;
      return "childNodes" in child ? textIn(child) : "";
    })
    .join("");
}

export function removeNode(node: ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

/** Takes out all comments, which are marks of React's for hydration, but in elements to keep as they are. */
export function removeComments(
  node: ParentNode,
  isKept: (element: Element) => boolean = () => false,
): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeName === "#comment") removeNode(child);
    if (isElement(child) && !isKept(child)) removeComments(child, isKept);
  }
}

export function createElement(
  tagName: string,
  attributes: Record<string, string>,
  text = "",
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  if (text !== "") defaultTreeAdapter.insertText(element, text);
  return element;
}

export function append(parent: ParentNode, element: Element): void {
  defaultTreeAdapter.appendChild(parent, element);
}

export function insertAfter(element: Element, sibling: Element): void {
  const parent = sibling.parentNode;
  if (parent === null) throw new Error(`<${sibling.tagName}> is in no document`);
  const next = parent.childNodes[parent.childNodes.indexOf(sibling) + 1];
  if (next === undefined) defaultTreeAdapter.appendChild(parent, element);
  else defaultTreeAdapter.insertBefore(parent, element, next);
}

function isElement(node: ChildNode): node is Element {
  return "tagName" in node;
}
