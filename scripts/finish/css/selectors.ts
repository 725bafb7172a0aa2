import selectorParser, { type Node } from "postcss-selector-parser";

/** Names a selector may ask for: `.class`, `#id`, `tag` and `[attribute`. */
export type Features = ReadonlySet<string>;

/** Attributes that scripts and readers switch: a rule for a state counts as used beforehand. */
const STATE = /^(?:data-|aria-|open$|hidden$|disabled$|checked$|inert$)/;

/** Pseudo-classes of which one argument must be possible. */
const ANY_OF = /^:(?:is|where|has|matches|host|-webkit-any|-moz-any)$/;

const parsed = new Map<string, selectorParser.Root>();

/** Whether a selector could match in a page with these features: never a wrong no. */
export function couldMatch(selector: string, features: Features): boolean {
  const root = parsed.get(selector) ?? selectorParser().astSync(selector);
  parsed.set(selector, root);
  return root.nodes.some((one) => isPossible(one, features));
}

function isPossible(node: Node, features: Features): boolean {
  switch (node.type) {
    case "selector":
      return node.nodes.every((part) => isPossible(part, features));
    case "class":
      return features.has(`.${node.value}`);
    case "id":
      return features.has(`#${node.value}`);
    case "tag":
      return features.has(node.value.toLowerCase());
    case "attribute":
      return STATE.test(node.attribute) || features.has(`[${node.attribute}`);
    case "pseudo":
      if (!ANY_OF.test(node.value) || node.nodes.length === 0) return true;
      return node.nodes.some((one) => isPossible(one, features));
    default:
      return true;
  }
}
