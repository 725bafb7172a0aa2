import type { SearchEntry } from "./document";
import { type Piece, type Prepared, prepare, scoreOf } from "./score";
import { foldText, tokensOf } from "./tokens";
import { type Speller, spellerOf } from "./typos";

/** Entries made ready to be asked many times. */
export type Searcher = (typed: string, limit: number) => SearchResult;

/** What was found, best first. `isNear`: nothing is called so; these are what may be meant. */
export type SearchResult = { entries: readonly SearchEntry[]; isNear: boolean };

/**
 * Search over the whole catalog. A scan of typed pieces comes first; only when it finds nothing are
 * misspelled words corrected and the scan repeated; then the nearest names are offered.
 */
export function searcherOf(entries: readonly SearchEntry[]): Searcher {
  const prepared = prepare(entries);
  let speller: Speller | undefined;
  return (typed, limit) => {
    const pieces = piecesOf(typed);
    if (pieces.length === 0) return { entries: [], isNear: false };

    const found = scan(prepared, pieces, typed, limit);
    if (found.length > 0) return { entries: found, isNear: false };

    speller ??= spellerOf(prepared);
    const meant = scan(prepared, speller.corrected(pieces), typed, limit);
    return { entries: meant.length > 0 ? meant : speller.nearest(typed, limit), isNear: true };
  };
}

function scan(
  prepared: readonly Prepared[],
  pieces: readonly Piece[],
  typed: string,
  limit: number,
): SearchEntry[] {
  const folded = foldText(typed);
  return prepared
    .map((each) => ({ entry: each.entry, score: scoreOf(each, pieces, folded) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function piecesOf(typed: string): Piece[] {
  const tokens = tokensOf(typed);
  return tokens.map((text, at) => ({
    forms: [{ text, sureness: 1 }],
    isLast: at === tokens.length - 1,
  }));
}
