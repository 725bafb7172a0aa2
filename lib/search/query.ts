import type { SearchEntry } from "./document";
import { type Prepared, prepare } from "./prepare";
import { type Piece, scoreOf } from "./score";
import { foldText, tokensOf } from "./tokens";
import { type Speller, spellerOf } from "./typos";

/** Entries made ready to be asked many times. */
export type Searcher = (typed: string, limit: number) => SearchResult;

/** What was found, best first. `isNear`: nothing is called so; these are what may be meant. */
export type SearchResult = { entries: readonly SearchEntry[]; isNear: boolean };

/** When nothing has all that was typed: the RTX 4090 for “rtx 4090 ti super”. */
const ENOUGH_SHARE = 0.5;

/**
 * Search over the whole catalog. A scan of typed pieces comes first; only when it finds nothing are
 * misspelled words corrected and the scan repeated, then with half of it missing; at last the
 * nearest names are offered.
 */
export function searcherOf(entries: readonly SearchEntry[]): Searcher {
  const prepared = prepare(entries);
  let speller: Speller | undefined;
  return (typed, limit) => {
    const pieces = piecesOf(typed);
    if (pieces.length === 0) return { entries: [], isNear: false };

    const scan = (asked: readonly Piece[], neededShare: number) =>
      bestOf(prepared, asked, foldText(typed), neededShare).slice(0, limit);
    const found = scan(pieces, 1);
    if (found.length > 0) return { entries: found, isNear: false };

    speller ??= spellerOf(prepared);
    const corrected = speller.corrected(pieces);
    for (const neededShare of [1, ENOUGH_SHARE]) {
      const near = scan(corrected, neededShare);
      if (near.length > 0) return { entries: near, isNear: true };
    }
    return { entries: speller.nearest(typed, limit), isNear: true };
  };
}

function bestOf(
  prepared: readonly Prepared[],
  pieces: readonly Piece[],
  folded: string,
  neededShare: number,
): SearchEntry[] {
  return prepared
    .map((each) => ({ entry: each.entry, score: scoreOf(each, pieces, folded, neededShare) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function piecesOf(typed: string): Piece[] {
  const tokens = tokensOf(typed);
  return tokens.map((text, at) => ({
    forms: [{ text, sureness: 1 }],
    isLast: at === tokens.length - 1,
  }));
}
