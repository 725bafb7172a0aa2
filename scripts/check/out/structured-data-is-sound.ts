import { attribute, type Element, textIn } from "../../finish/html";
import { type OutCheck, PagesByKey } from "./out-page";

/** We test, sell and price nothing, so structured data may claim none of it. */
const NEVER = /^(?:aggregateRating|ratingValue|review|reviewRating|offers?|price|priceCurrency)$/;

/** Every block of JSON-LD can be read, names its type, and holds no rating, review, offer or price. */
export const structuredDataIsSound: OutCheck = () => {
  const problems = new PagesByKey();
  return {
    look: ({ address, elements }) => {
      for (const problem of elements.filter(isStructuredData).flatMap(problemsIn)) {
        problems.add(problem, address);
      }
    },
    problems: () => problems.sentences((problem, where) => `JSON-LD ${problem}, ${where}`),
  };
};

function isStructuredData(element: Element): boolean {
  return attribute(element, "type") === "application/ld+json";
}

function problemsIn(block: Element): string[] {
  return problemsOf(textIn(block));
}

/** What is wrong with one block, in words that follow "JSON-LD". */
export function problemsOf(text: string): string[] {
  try {
    const data: unknown = JSON.parse(text);
    const claims = namesIn(data).filter((name) => NEVER.test(name));
    const isTyped = isObject(data) && "@type" in data && "@context" in data;
    return [
      ...(isTyped ? [] : ["has no @context or no @type"]),
      ...claims.map((name) => `claims "${name}"`),
    ];
  } catch {
    return ["cannot be read"];
  }
}

function namesIn(data: unknown): string[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => [name, ...namesIn(value)]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
