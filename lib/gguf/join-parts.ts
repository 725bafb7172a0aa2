import type { GgufHeader, Read } from "./header";

/** A part of a model, by the name of its file. */
export type Part = { fileName: string; header: GgufHeader };

/** Enough to show what is missing. */
const MOST_NAMED = 5;

/** "Qwen3-235B-Q4_K_M-00001-of-00003.gguf": beginning, number, count. */
const PART_NAME = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/i;

/**
 * The header of a whole model from those of its files. The first part holds the metadata, and each
 * part the list of its own tensors. Parts that are missing are named; parts of another model are a
 * problem. Each part must have passed `headerProblems`, which knows the size of its file.
 */
export function joinParts(parts: readonly Part[]): Read<GgufHeader> {
  const sorted = parts.toSorted((a, b) => numberOf(a) - numberOf(b));
  const [first, ...rest] = sorted;
  if (first === undefined) return refused("its parts", "none", "Choose a .gguf file.");
  const count = countOf(first);
  const strange = rest.find((part) => countOf(part) !== count || stemOf(part) !== stemOf(first));
  if (strange !== undefined) {
    const remedy = `It does not belong to ${first.fileName}. Choose the files of one model.`;
    return refused(strange.fileName, "another model", remedy);
  }
  const held = new Set(sorted.map(numberOf));
  if (held.size < sorted.length) {
    return refused(first.fileName, "a part chosen twice", "Choose each part once.");
  }
  if (held.size < count) {
    const missing = missingOf(first, count, held);
    return refused(first.fileName, `${held.size} of ${count} parts`, `Missing: ${missing}.`);
  }
  return { isRead: true, value: joined(first.header, sorted) };
}

/** What part of a model a file's name says it is: 2 of 3; undefined for a file of its own. */
export function partOfName(fileName: string): { number: number; count: number } | undefined {
  const found = PART_NAME.exec(fileName);
  return found === null ? undefined : { number: Number(found[2]), count: Number(found[3]) };
}

/** The name of another part of the same model; undefined for a file of its own. */
export function nameOfPart(fileName: string, number: number): string | undefined {
  const found = PART_NAME.exec(fileName);
  if (found === null) return undefined;
  return `${found[1]}-${String(number).padStart(5, "0")}-of-${found[3]}.gguf`;
}

/** Together only the tensors count: each part was checked against its own size. */
function joined(first: GgufHeader, parts: readonly Part[]): GgufHeader {
  if (parts.length === 1) return first;
  const tensors = parts.flatMap(({ header }) => header.tensors);
  return { ...first, tensors, fileBytes: undefined };
}

function missingOf({ fileName }: Part, count: number, held: ReadonlySet<number>): string {
  const names: string[] = [];
  for (let index = 0; index < count && names.length < MOST_NAMED; index += 1) {
    if (!held.has(index)) names.push(nameOfPart(fileName, index + 1) ?? `part ${index + 1}`);
  }
  const more = count - held.size - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

function numberOf({ header }: Part): number {
  return wholeAt(header, "split.no");
}

function countOf({ header }: Part): number {
  return Math.max(1, wholeAt(header, "split.count"));
}

/** The name without its number, which all parts share. */
function stemOf({ fileName }: Part): string {
  return PART_NAME.exec(fileName)?.[1] ?? "";
}

function wholeAt({ metadata }: GgufHeader, key: string): number {
  const value = metadata.get(key);
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 0;
}

function refused(place: string, value: string, remedy: string): Read<GgufHeader> {
  return { isRead: false, problems: [{ place, value, remedy }] };
}
