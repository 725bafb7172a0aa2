import type { GgufHeader, GgufProblem, MetadataValue } from "./header";

/** Beyond this nothing is real: no model has 2³¹ of anything the engine asks for. */
const MOST = 2 ** 31;

/** Reads the metadata of one architecture and remembers what was missing or absurd. */
export type MetadataReader = {
  architecture: string;
  problems: readonly GgufProblem[];
  has: (key: string) => boolean;
  /** A whole number; undefined when absent. What is no whole number is a problem. */
  count: (key: string) => number | undefined;
  /** The same; a problem when it is absent or 0, and then 0. */
  needed: (key: string) => number;
  /** A number or true and false for each layer, or one for all; undefined when absent. */
  perLayer: (key: string, layerCount: number) => number[] | undefined;
  /** Adds a problem with a key. */
  refuse: (key: string, value: string, remedy: string) => void;
};

/** A reader of the keys that begin with the architecture's name. */
export function metadataReader({ metadata }: GgufHeader, architecture: string): MetadataReader {
  const problems: GgufProblem[] = [];
  const wrong = (key: string, value: string, remedy: string) => {
    problems.push({ place: `${architecture}.${key}`, value, remedy });
    return undefined;
  };
  const at = (key: string) => metadata.get(`${architecture}.${key}`);
  const count = (key: string): number | undefined => {
    const value = at(key);
    if (value === undefined || Array.isArray(value)) return undefined;
    return (
      wholeNumber(value) ?? wrong(key, shown(value), `It must be a whole number below ${MOST}.`)
    );
  };
  const needed = (key: string): number => {
    const value = at(key);
    if (value === undefined) wrong(key, "missing", NOT_GUESSED);
    if (Array.isArray(value)) wrong(key, "a list", "It must be one whole number.");
    const found = count(key);
    if (found === 0) wrong(key, "0", "It must be at least 1.");
    return found ?? 0;
  };
  const perLayer = (key: string, layerCount: number): number[] | undefined => {
    const value = at(key);
    if (!Array.isArray(value)) {
      const same = count(key);
      return same === undefined ? undefined : Array.from({ length: layerCount }, () => same);
    }
    const numbers = value.slice(0, layerCount).map(wholeNumber);
    if (numbers.length === layerCount && numbers.every((each) => each !== undefined))
      return numbers;
    return wrong(
      key,
      `${value.length} values`,
      `It must have a whole number for each of ${layerCount} layers.`,
    );
  };
  const has = (key: string) => at(key) !== undefined;
  return { architecture, problems, has, count, needed, perLayer, refuse: wrong };
}

/** A text of the metadata; undefined when absent or no text. */
export function textAt({ metadata }: GgufHeader, key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

const NOT_GUESSED = "The file does not say, and it is not guessed.";

function wholeNumber(value: MetadataValue): number | undefined {
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "number" && typeof value !== "bigint") return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number < MOST ? number : undefined;
}

function shown(value: MetadataValue): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : String(value);
}
