import type { SearchEntry } from "./document";
import type { Prepared } from "./prepare";
import { isFiller } from "./tokens";

/** A typed piece: the forms it may stand for, each with how surely, between 0 and 1. */
export type Piece = { forms: readonly { text: string; sureness: number }[]; isLast: boolean };

/** What parts of a match are worth. They add up to 1; a whole name adds another 1. */
const WORTH = { pieces: 0.55, coverage: 0.3, asked: 0.15 } as const;
/** A piece found in the detail, not in a name. */
const DETAIL_SHARE = 0.7;
/** "16" for "16gb", "8" for "8b". */
const BARE_NUMBER_SHARE = 0.85;
const PREFIX_SHARE = 0.5;
/** Shorter beginnings say too little. */
const MIN_PREFIX = 2;
/** A name that holds the whole text, run together: "rx580" in "Radeon RX 580". */
const FOLDED_INSIDE_SHARE = 0.6;
const MIN_FOLDED = 4;

/**
 * How well an entry answers what was typed: above 0 when each telling piece is found, more when
 * more of a name is covered and when people ask about it often; 0 when it does not.
 *
 * @param neededShare - how much of what was typed must be found, by weight; 1 is all that tells
 */
export function scoreOf(
  { entry, names, detail, slugFolded, tokens }: Prepared,
  pieces: readonly Piece[],
  typedFolded: string,
  neededShare: number,
): number {
  let best = 0;
  const mayMatch = foundShare(pieces, tokens, detail, neededShare) > 0;
  for (const name of names) {
    const whole = [name.folded, slugFolded].includes(typedFolded) ? 1 : 0;
    const found = mayMatch ? foundShare(pieces, name.tokens, detail, neededShare) : 0;
    const inside = isInside(typedFolded, name.folded) ? FOLDED_INSIDE_SHARE : 0;
    const share = Math.max(whole, found, inside);
    if (share === 0) continue;
    const coverage = whole || coverageOf(pieces, name.telling);
    best = Math.max(best, whole + WORTH.pieces * share + WORTH.coverage * coverage);
  }
  return best === 0 ? 0 : best + WORTH.asked * askedShare(entry);
}

/** How well one typed form answers one piece of a name, between 0 and 1. */
export function formShare(typed: string, known: string, isLast: boolean): number {
  if (typed[0] !== known[0]) return 0;
  if (typed === known) return 1;
  if (isBareNumber(typed) || isBareNumber(known)) {
    if (
      /^\d/.test(typed) &&
      /^\d/.test(known) &&
      Number.parseFloat(typed) === Number.parseFloat(known)
    )
      return BARE_NUMBER_SHARE;
    if (isBareNumber(typed) && !isLast) return 0;
  }
  if (typed.length < MIN_PREFIX || !known.startsWith(typed)) return 0;
  return PREFIX_SHARE + ((1 - PREFIX_SHARE) * typed.length) / (known.length + 1);
}

/** The mean over the pieces found; 0 when too little of what tells something is among them. */
function foundShare(
  pieces: readonly Piece[],
  tokens: readonly string[],
  detail: readonly string[],
  neededShare: number,
): number {
  const isAllFillers = pieces.every(isFillerPiece);
  let sum = 0;
  let count = 0;
  let foundWeight = 0;
  let weight = 0;
  for (const piece of pieces) {
    const share = Math.max(bestShare(piece, tokens), DETAIL_SHARE * bestShare(piece, detail));
    const pieceWeight = !isAllFillers && isFillerPiece(piece) ? 0 : weightOf(piece);
    weight += pieceWeight;
    if (share === 0) continue;
    sum += share;
    count += 1;
    foundWeight += pieceWeight;
  }
  return count === 0 || foundWeight < neededShare * weight ? 0 : sum / pieces.length;
}

/** A number of three digits names a card, a word a family; "ti" and "8b" say less. */
function weightOf({ forms }: Piece): number {
  const typed = forms[0]?.text ?? "";
  if (/\d{3}/.test(typed)) return 3;
  return /^[a-z]{4}/.test(typed) ? 2 : 1;
}

function bestShare({ forms, isLast }: Piece, tokens: readonly string[]): number {
  let best = 0;
  for (const { text, sureness } of forms) {
    for (const token of tokens) best = Math.max(best, sureness * formShare(text, token, isLast));
  }
  return best;
}

function coverageOf(pieces: readonly Piece[], telling: readonly string[]): number {
  if (telling.length === 0) return 0;
  const covered = telling.filter((token) => pieces.some((piece) => bestShare(piece, [token]) > 0));
  return covered.length / telling.length;
}

function askedShare({ askedRank }: SearchEntry): number {
  return askedRank === undefined ? 0 : 1 / (1 + askedRank / 12);
}

/** Whether a name holds the text, run together, without cutting a number of the name in two. */
function isInside(typed: string, name: string): boolean {
  const at = name.indexOf(typed);
  if (typed.length < MIN_FOLDED || at === -1) return false;
  const seams = [name.slice(at - 1, at + 1), name.slice(at + typed.length - 1).slice(0, 2)];
  return !seams.some((seam) => /^\d\d$/.test(seam));
}

function isFillerPiece({ forms }: Piece): boolean {
  return forms.every(({ text }) => isFiller(text));
}

function isBareNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}
