import { type Document, elementsIn } from "../html";
import { type Features, typeFeature } from "./selectors";

/** The tags, classes, ids and attributes of a page. */
export function featuresOf(document: Document): Set<string> {
  const features = new Set<string>();
  for (const { tagName, attrs } of elementsIn(document)) {
    features.add(tagName.toLowerCase());
    for (const { name, value } of attrs) {
      features.add(`[${name}`);
      if (name === "type") features.add(typeFeature(value));
      if (name === "id") features.add(`#${value}`);
      if (name === "class") for (const word of value.split(/\s+/)) features.add(`.${word}`);
    }
  }
  return features;
}

/**
 * What a script may add to a page: every word of its code could be a class, id, tag or attribute. Rules
 * for what the enhancement makes, like the search dialog, are kept that way.
 */
export function featuresOfScript(code: string): Set<string> {
  const words = code.split(/[\s<>="'`]+/);
  return new Set(words.flatMap((word) => [word, `.${word}`, `#${word}`, `[${word}`]));
}

/** Both together, without copying either: a page asks for few of the names a script could add. */
export function union(one: Features, other: Features): Features {
  return { has: (name) => one.has(name) || other.has(name) };
}
