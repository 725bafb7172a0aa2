import Fuse from "fuse.js";
import type { SearchEntry } from "./document";
import type { Prepared } from "./prepare";
import { formShare, type Piece } from "./score";

/** Half of a word's letters may be wrong: the other pieces decide among what is left. */
const WORD_THRESHOLD = 0.5;
/** What may be misspelled: words of letters. Shorter ones are as near to anything. */
const WORD = /^[a-z]{4,}$/;
const MOST_FORMS = 8;
const NAME_THRESHOLD = 0.7;

/** Corrects typed words that no record has, and finds the nearest names when nothing is found. */
export type Speller = {
  corrected: (pieces: readonly Piece[]) => Piece[];
  nearest: (typed: string, limit: number) => SearchEntry[];
};

export function spellerOf(prepared: readonly Prepared[]): Speller {
  const words = [
    ...new Set(prepared.flatMap(({ names }) => names.flatMap(({ tokens }) => tokens))),
  ].filter((word) => WORD.test(word));
  const byWord = new Fuse(words, { threshold: WORD_THRESHOLD, includeScore: true, distance: 8 });
  const byName = new Fuse(prepared, {
    keys: ["entry.name", "entry.slug", "entry.aliases"],
    threshold: NAME_THRESHOLD,
    ignoreLocation: true,
  });
  return {
    corrected: (pieces) => pieces.map((piece) => correctedPiece(piece, words, byWord)),
    nearest: (typed, limit) => byName.search(typed, { limit }).map(({ item }) => item.entry),
  };
}

/** A word that is known, or begins a known one, stands; others get the words they may stand for. */
function correctedPiece(piece: Piece, words: readonly string[], byWord: Fuse<string>): Piece {
  const typed = piece.forms[0]?.text ?? "";
  const isKnown = words.some((word) => formShare(typed, word, piece.isLast) > 0);
  if (isKnown || !WORD.test(typed)) return piece;

  const found = byWord.search(typed, { limit: MOST_FORMS });
  const forms = found.map(({ item, score = 1 }) => ({ text: item, sureness: 1 - score }));
  return { ...piece, forms: [...piece.forms, ...forms] };
}
