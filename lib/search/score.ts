import type { SearchEntry } from "./document";
import type { WeighedPiece } from "./piece";
import type { PreparedEntry } from "./prepare";

/** What parts of a match are worth. They add up to 1; a whole name adds another 1. */
const WORTH = { pieces: 0.55, coverage: 0.3, asked: 0.15 } as const;
/** A piece found in the detail, not in a name. */
const DETAIL_SHARE = 0.7;
/** A name that holds the whole text, run together: "rx580" in "Radeon RX 580". */
const FOLDED_INSIDE_SHARE = 0.6;
const MIN_FOLDED = 4;

/** What was typed: its pieces, and itself run together. */
export type Asked = { pieces: readonly WeighedPiece[]; folded: string };

/**
 * How well an entry answers what was typed: above 0 when each telling piece is found, more when
 * more of a name is covered and when people ask about it often; 0 when it does not.
 *
 * @param neededShare - how much of what was typed must be found, by weight; 1 is all that tells
 */
export function scoreOf(
  { entry, names, detail, slugFolded }: PreparedEntry,
  { pieces, folded }: Asked,
  neededShare: number,
): number {
  let best = 0;
  for (const name of names) {
    const whole = name.folded === folded || slugFolded === folded ? 1 : 0;
    const found = foundShare(pieces, name.pieces, detail, neededShare);
    const inside = isInside(folded, name.folded) ? FOLDED_INSIDE_SHARE : 0;
    const share = Math.max(whole, found, inside);
    if (share === 0) continue;
    const coverage = whole || coverageOf(pieces, name.telling);
    best = Math.max(best, whole + WORTH.pieces * share + WORTH.coverage * coverage);
  }
  return best === 0 ? 0 : best + WORTH.asked * askedShare(entry);
}

/** The mean over the pieces found; 0 when too little of what tells something is among them. */
function foundShare(
  pieces: readonly WeighedPiece[],
  known: readonly number[],
  detail: readonly number[],
  neededShare: number,
): number {
  const isAllFillers = pieces.every(({ isFiller }) => isFiller);
  let sum = 0;
  let count = 0;
  let foundWeight = 0;
  let weight = 0;
  for (const piece of pieces) {
    const share = Math.max(bestShare(piece, known), DETAIL_SHARE * bestShare(piece, detail));
    const pieceWeight = piece.isFiller && !isAllFillers ? 0 : piece.weight;
    weight += pieceWeight;
    if (share === 0) continue;
    sum += share;
    count += 1;
    foundWeight += pieceWeight;
  }
  return count === 0 || foundWeight < neededShare * weight ? 0 : sum / pieces.length;
}

function bestShare({ shares }: WeighedPiece, known: readonly number[]): number {
  let best = 0;
  for (const place of known) best = Math.max(best, shares[place] ?? 0);
  return best;
}

function coverageOf(pieces: readonly WeighedPiece[], telling: readonly number[]): number {
  if (telling.length === 0) return 0;
  const covered = telling.filter((place) => pieces.some(({ shares }) => (shares[place] ?? 0) > 0));
  return covered.length / telling.length;
}

function askedShare({ askedRank }: SearchEntry): number {
  return askedRank === undefined ? 0 : 1 / (1 + askedRank / 12);
}

/** Whether a name holds the text, run together, without cutting a number of the name in two. */
function isInside(typed: string, name: string): boolean {
  if (typed.length < MIN_FOLDED) return false;
  const at = name.indexOf(typed);
  if (at === -1) return false;
  const seams = [name.slice(at - 1, at + 1), name.slice(at + typed.length - 1).slice(0, 2)];
  return !seams.some((seam) => /^\d\d$/.test(seam));
}
