import type { SearchEntry } from "./document";
import { foldText, isFiller, tokensOf } from "./tokens";

/** A typed piece: the forms it may stand for, each with how surely, between 0 and 1. */
export type Piece = { forms: readonly { text: string; sureness: number }[]; isLast: boolean };

/** An entry cut into pieces once, so that each keystroke only compares. */
export type Prepared = {
  entry: SearchEntry;
  /** The name and each alias: its pieces, those that tell it from others, and itself folded. */
  names: readonly { tokens: readonly string[]; telling: readonly string[]; folded: string }[];
  detail: readonly string[];
  slugFolded: string;
};

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

export function prepare(entries: readonly SearchEntry[]): Prepared[] {
  return entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.aliases].map(preparedName),
    detail: tokensOf(entry.detail),
    slugFolded: foldText(entry.slug),
  }));
}

/**
 * How well an entry answers what was typed: above 0 when each telling piece is found, more when
 * more of a name is covered and when people ask about it often; 0 when it does not.
 */
export function scoreOf(
  { entry, names, detail, slugFolded }: Prepared,
  pieces: readonly Piece[],
  typedFolded: string,
): number {
  let best = 0;
  for (const name of names) {
    const whole = [name.folded, slugFolded].includes(typedFolded) ? 1 : 0;
    const found = foundShare(pieces, name.tokens, detail);
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

/** The mean over pieces; 0 as soon as a telling one is missing, or when nothing was found. */
function foundShare(
  pieces: readonly Piece[],
  tokens: readonly string[],
  detail: readonly string[],
): number {
  const isAllFillers = pieces.every(isFillerPiece);
  let sum = 0;
  let count = 0;
  for (const piece of pieces) {
    const share = Math.max(bestShare(piece, tokens), DETAIL_SHARE * bestShare(piece, detail));
    const isNeedless = !isAllFillers && isFillerPiece(piece);
    if (share === 0 && !isNeedless) return 0;
    if (share === 0) continue;
    sum += share;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
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

function preparedName(text: string) {
  const tokens = tokensOf(text);
  const telling = tokens.filter(
    (token) => !isFiller(token) && !/^\d+gb$|^rtx$|^rx$|^chat$/.test(token),
  );
  return { tokens, telling: telling.length > 0 ? telling : tokens, folded: foldText(text) };
}

function isFillerPiece({ forms }: Piece): boolean {
  return forms.every(({ text }) => isFiller(text));
}

function isBareNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}
