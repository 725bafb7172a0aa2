import { nameTokens, statedMemoryGiB, withoutOwner } from "./name-tokens";

export type Named = {
  slug: string;
  name: string;
  aliases?: readonly string[] | undefined;
};

/** A record and how far its name is from what was typed; 0 is the same name. */
export type Match<Record> = { record: Record; distance: number };

/** Distances from here on are guesses: fit for a list to pick from, not for an address. */
export const GUESS_DISTANCE = 40;

const PARTIAL_WORD = 0.4;
const MEMORY_ASIDE = 0.3;
const EXTRA_WORDS = 10;

/**
 * Records whose name, slug or an alias holds what was typed, nearest first; ties keep the order of
 * `records`. "4090" finds the RTX 4090 before its laptop namesake, "llama 3.3 70b" the Instruct model.
 */
export function findNames<Record extends Named>(
  typed: string,
  records: readonly Record[],
): Match<Record>[] {
  const wanted = formOf(withoutOwner(typed.trim()));
  if (wanted.tokens.length === 0) return [];
  return records
    .flatMap((record): Match<Record>[] => {
      const distance = nearestForm(wanted, record);
      return distance === undefined ? [] : [{ record, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
}

/** A name may have one word more than was typed and still be meant: "Instruct", "Chat". */
const UNSAID_WORDS = 1;

/** The one record that is meant: nearest by its words, with no other as near; else undefined. */
export function theOneMeant<Record extends Named>(
  matches: readonly Match<Record>[],
): Record | undefined {
  const [first, second] = matches;
  if (first === undefined || first.distance > EXTRA_WORDS + UNSAID_WORDS) return undefined;
  return second === undefined || second.distance > first.distance ? first.record : undefined;
}

function nearestForm(wanted: Form, record: Named): number | undefined {
  let best: number | undefined;
  for (const form of formsOf(record)) {
    const distance = distanceTo(wanted, form);
    if (distance !== undefined && (best === undefined || distance < best)) best = distance;
  }
  return best;
}

/** One way to write a record, taken apart. */
type Form = { tokens: readonly string[]; folded: string; hasMemory: boolean };

/** Taken apart once for each record: a list is searched at every key. */
const known = new WeakMap<Named, readonly Form[]>();

function formsOf(record: Named): readonly Form[] {
  const kept = known.get(record);
  if (kept !== undefined) return kept;
  const forms = [record.name, record.slug, ...(record.aliases ?? [])].map(formOf);
  known.set(record, forms);
  return forms;
}

function formOf(text: string): Form {
  const tokens = nameTokens(text);
  return { tokens, folded: tokens.join(""), hasMemory: statedMemoryGiB(text) !== undefined };
}

function distanceTo(wanted: Form, form: Form): number | undefined {
  const { tokens, folded } = form;
  const aside = !wanted.hasMemory && form.hasMemory ? MEMORY_ASIDE : 0;
  if (folded === wanted.folded) return aside;

  const extra = Math.max(0, tokens.length - wanted.tokens.length);
  if (holdsWords(tokens, wanted.tokens)) return EXTRA_WORDS + extra + aside;
  if (holdsWords(tokens, wanted.tokens, "last-begun")) {
    return EXTRA_WORDS + extra + PARTIAL_WORD + aside;
  }
  if (holdsWords(tokens, wanted.tokens, "all-begun")) return GUESS_DISTANCE + extra;
  return folded.includes(wanted.folded) ? GUESS_DISTANCE + EXTRA_WORDS + extra : undefined;
}

/** Whether every wanted word is there, each in a place of its own; or how a word begins. */
function holdsWords(
  words: readonly string[],
  wanted: readonly string[],
  how: "whole" | "last-begun" | "all-begun" = "whole",
): boolean {
  const left = [...words];
  return wanted.every((word, index) => {
    const isBegun = how === "all-begun" || (how === "last-begun" && index === wanted.length - 1);
    const at = isBegun ? left.findIndex((each) => each.startsWith(word)) : left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
