import type { SearchEntry } from "./document";
import { type Piece, weighed } from "./piece";
import { type Prepared, prepare } from "./prepare";
import { type Asked, scoreOf } from "./score";
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

    const folded = foldText(typed);
    const scan = (forms: readonly Piece[], neededShare: number) => {
      const asked = { pieces: forms.map((each) => weighed(each, prepared.vocabulary)), folded };
      return bestOf(prepared, asked, neededShare, limit);
    };
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
  { entries }: Prepared,
  asked: Asked,
  neededShare: number,
  limit: number,
): SearchEntry[] {
  const found: { entry: SearchEntry; score: number }[] = [];
  for (const each of entries) {
    const score = scoreOf(each, asked, neededShare);
    if (score > 0) found.push({ entry: each.entry, score });
  }
  return found
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
