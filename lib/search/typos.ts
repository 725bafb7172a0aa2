import Fuse from "fuse.js";
import type { SearchEntry } from "./document";
import { formShare } from "./form-share";
import { letterPairs } from "./letter-pairs";
import type { Piece } from "./piece";
import type { Prepared } from "./prepare";

/** Half of a word's letters may be wrong: the other pieces decide among what is left. */
const WORD_THRESHOLD = 0.5;
/** What may be misspelled: words of letters. Shorter ones are as near to anything. */
const WORD = /^[a-z]{4,}$/;
const MOST_FORMS = 8;
const NAME_THRESHOLD = 0.7;
/** Fuse reads no more than this many words and names, those that share most pairs of letters. */
const MOST_WORDS = 120;
const MOST_NAMES = 100;

/** Corrects typed words that no record has, and finds the nearest names when nothing is found. */
export type Speller = {
  corrected: (pieces: readonly Piece[]) => Piece[];
  nearest: (typed: string, limit: number) => SearchEntry[];
};

/** A speller for what is prepared. */
export function spellerOf({ entries, vocabulary }: Prepared): Speller {
  const words = letterPairs(
    vocabulary.pieces.filter((word) => WORD.test(word)),
    (word) => [word],
  );
  const names = letterPairs(
    entries.map(({ entry }) => entry),
    ({ name, slug, aliases }) => [name, slug, ...aliases],
  );
  const isKnown = (typed: string, isLast: boolean) =>
    vocabulary.byFirst
      .get(typed.charAt(0))
      ?.some((place) => formShare(typed, vocabulary.pieces[place] ?? "", isLast) > 0);
  const formsNear = remembered((typed) =>
    new Fuse(words.nearest(typed, MOST_WORDS), {
      threshold: WORD_THRESHOLD,
      includeScore: true,
      distance: 8,
    })
      .search(typed, { limit: MOST_FORMS })
      .map(({ item, score = 1 }) => ({ text: item, sureness: 1 - score })),
  );
  return {
    corrected: (pieces) =>
      pieces.map((piece) => {
        const typed = piece.forms[0]?.text ?? "";
        // A word that is known, or begins a known one, stands.
        if (!WORD.test(typed) || isKnown(typed, piece.isLast)) return piece;
        return { ...piece, forms: [...piece.forms, ...formsNear(typed)] };
      }),
    nearest: (typed, limit) =>
      new Fuse(names.nearest(typed, MOST_NAMES), {
        keys: ["name", "slug", "aliases"],
        threshold: NAME_THRESHOLD,
        ignoreLocation: true,
      })
        .search(typed, { limit })
        .map(({ item }) => item),
  };
}

/** While a text is typed on, the words before the last stay what they are. */
function remembered<Value>(work: (typed: string) => Value): (typed: string) => Value {
  const known = new Map<string, Value>();
  return (typed) => {
    const value = known.get(typed) ?? work(typed);
    known.set(typed, value);
    return value;
  };
}
