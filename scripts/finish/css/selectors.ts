import type { Root } from "postcss";
import selectorParser, { type Node } from "postcss-selector-parser";

/** Names a selector may ask for: `.class`, `#id`, `tag` and `[attribute`. */
export type Features = Pick<ReadonlySet<string>, "has">;

/** Attributes that scripts and readers switch: a rule for a state counts as used beforehand. */
const STATE = /^\[(?:data-|aria-|open$|hidden$|disabled$|checked$|inert$)/;

/** Parts that only fields of some types have; a script that makes such a field names its type. */
const PARTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^::file-selector-button$/, ["file"]],
  [/^::-webkit-(?:inner|outer)-spin-button$/, ["number"]],
  [/^::-webkit-(?:date|calendar)/, ["date", "datetime-local", "month", "time", "week"]],
];

/** Pseudo-classes of which one argument must be possible. */
const ANY_OF = /^:(?:is|where|has|matches|host|-webkit-any|-moz-any)$/;

const parsed = new Map<string, selectorParser.Root>();

/** Whether a selector could match in a page with these features: never a wrong no. */
export function couldMatch(selector: string, features: Features): boolean {
  return parse(selector).nodes.some((one) => isPossible(one, features));
}

/** Every name that the selectors of a sheet ask for. */
export function featuresAskedBy(sheet: Root): string[] {
  const names = new Set<string>();
  sheet.walkRules(({ selector }) => {
    parse(selector).walk((node) => {
      const name = featureOf(node);
      if (name !== undefined) names.add(name);
      for (const type of fieldTypesOf(node) ?? []) names.add(typeFeature(type)).add(type);
    });
  });
  return [...names];
}

function parse(selector: string): selectorParser.Root {
  const root = parsed.get(selector) ?? selectorParser().astSync(selector);
  parsed.set(selector, root);
  return root;
}

function featureOf(node: Node): string | undefined {
  switch (node.type) {
    case "class":
      return `.${node.value}`;
    case "id":
      return `#${node.value}`;
    case "tag":
      return node.value.toLowerCase();
    case "attribute":
      return `[${node.attribute}`;
    default:
      return undefined;
  }
}

/** The types of fields that have this part; undefined where it is no such part. */
function fieldTypesOf(node: Node): readonly string[] | undefined {
  return node.type === "pseudo"
    ? PARTS.find(([pattern]) => pattern.test(node.value))?.[1]
    : undefined;
}

/** What a page has that has a field of a type. */
export function typeFeature(type: string): string {
  return `[type=${type}`;
}

function isPossible(node: Node, features: Features): boolean {
  const name = featureOf(node);
  if (name !== undefined) return features.has(name) || STATE.test(name);

  const types = fieldTypesOf(node);
  if (types !== undefined) {
    return types.some((type) => features.has(typeFeature(type)) || features.has(type));
  }
  switch (node.type) {
    case "selector":
      return node.nodes.every((part) => isPossible(part, features));
    case "pseudo":
      if (!ANY_OF.test(node.value) || node.nodes.length === 0) return true;
      return node.nodes.some((one) => isPossible(one, features));
    default:
      return true;
  }
}
