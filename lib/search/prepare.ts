import type { SearchEntry } from "./document";
import { foldText, isFiller, tokensOf } from "./tokens";

/** One name of an entry: its pieces and those that tell it from others, by their places in the vocabulary. */
export type PreparedName = {
  pieces: readonly number[];
  telling: readonly number[];
  folded: string;
};

/** An entry cut into pieces once, so that each keystroke only looks up. */
export type PreparedEntry = {
  entry: SearchEntry;
  names: readonly PreparedName[];
  detail: readonly number[];
  slugFolded: string;
};

/** Every entry, and every piece that any of them has, once. */
export type Prepared = { entries: readonly PreparedEntry[]; vocabulary: Vocabulary };

/** Pieces by place, and the places of those that begin with a character. */
export type Vocabulary = {
  pieces: readonly string[];
  byFirst: ReadonlyMap<string, readonly number[]>;
};

/** Cuts every entry into pieces. */
export function prepare(entries: readonly SearchEntry[]): Prepared {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => {
    const place = places.get(piece) ?? places.size;
    places.set(piece, place);
    return place;
  };
  const prepared = entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.aliases].map((text) => preparedName(text, placeOf)),
    detail: tokensOf(entry.detail).map(placeOf),
    slugFolded: foldText(entry.slug),
  }));
  return { entries: prepared, vocabulary: vocabularyOf([...places.keys()]) };
}

function preparedName(text: string, placeOf: (piece: string) => number): PreparedName {
  const tokens = tokensOf(text);
  const telling = tokens.filter(
    (token) => !isFiller(token) && !/^\d+gb$|^rtx$|^rx$|^chat$/.test(token),
  );
  return {
    pieces: tokens.map(placeOf),
    telling: (telling.length > 0 ? telling : tokens).map(placeOf),
    folded: foldText(text),
  };
}

function vocabularyOf(pieces: readonly string[]): Vocabulary {
  const byFirst = new Map<string, number[]>();
  for (const [place, piece] of pieces.entries()) {
    const first = piece.charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [place]);
    else known.push(place);
  }
  return { pieces, byFirst };
}
