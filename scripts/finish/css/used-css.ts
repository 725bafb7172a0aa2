import postcss, { type AtRule, type ChildNode, type Container, type Root } from "postcss";
import { propertiesIn, pruneDefinitions } from "./definitions";
import { couldMatch, type Features, featuresAskedBy } from "./selectors";

/**
 * Gives the rules of a sheet that a page could use, as one text to inline.
 * `extraText` is other text that may name custom properties: style attributes, scripts.
 */
export type UsedCss = (features: Features, extraText: string) => string;

/** Reads a sheet once. Pages alike get the same text without a second look. */
export function usedCssOf(css: string, address: string): UsedCss {
  const sheet = readSheet(css, address);
  const asked = featuresAskedBy(sheet);
  const texts = new Map<string, string>();
  return (features, extraText) => {
    const answers = asked.filter((name) => features.has(name));
    const key = [...answers, ...new Set(propertiesIn(extraText))].join(" ");
    const text = texts.get(key) ?? choose(sheet, features, extraText);
    texts.set(key, text);
    return text;
  };
}

function choose(sheet: Root, features: Features, extraText: string): string {
  const root = sheet.clone();
  keepPossible(root, features);
  pruneDefinitions(root, extraText);
  removeEmpty(root);
  return root.toString().trim();
}

/** Tailwind's values for browsers that cannot register properties: older ones than package.json names. */
const WITHOUT_REGISTRATION = "properties";

/** Makes a sheet's relative addresses absolute, so that its rules can move into a page. */
function readSheet(css: string, address: string): Root {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules("layer", (layer) => {
    if (layer.params === WITHOUT_REGISTRATION && layer.nodes !== undefined) layer.remove();
  });
  root.walkDecls((declaration) => {
    declaration.value = absoluteAddresses(declaration.value, address);
  });
  return root;
}

function absoluteAddresses(value: string, sheet: string): string {
  return value.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, address: string) => {
    if (/^(?:data:|#|\/|[a-z]+:)/.test(address)) return whole;
    return `url(${new URL(address, `https://sheet.invalid${sheet}`).pathname})`;
  });
}

function keepPossible(container: Container, features: Features): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === "rule") {
      const selectors = node.selectors.filter((selector) => couldMatch(selector, features));
      if (selectors.length === 0) node.remove();
      else if (selectors.length < node.selectors.length) node.selectors = selectors;
    }
    if (isContainer(node) && !isKeyframes(node)) keepPossible(node, features);
  }
}

function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (!isContainer(node)) continue;
    removeEmpty(node);
    if (node.nodes?.length === 0) node.remove();
  }
}

function isContainer(node: ChildNode): node is Extract<ChildNode, Container> {
  return node.type === "rule" || (node.type === "atrule" && node.nodes !== undefined);
}

/** The selectors of keyframes are moments, not elements. */
function isKeyframes(node: ChildNode): node is AtRule {
  return node.type === "atrule" && node.name.endsWith("keyframes");
}
