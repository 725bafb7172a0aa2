import { formShare } from "./form-share";
import type { Vocabulary } from "./prepare";
import { isFiller } from "./tokens";

/** A typed piece: the forms it may stand for, each with how surely, between 0 and 1. */
export type Piece = { forms: readonly { text: string; sureness: number }[]; isLast: boolean };

/** A typed piece held against the whole vocabulary, once for all entries. */
export type WeighedPiece = {
  /** How well it answers each piece of the vocabulary, by its place: between 0 and 1. */
  shares: Float64Array;
  /** Says nothing by itself: "rtx", "instruct", "q4". */
  isFiller: boolean;
  /** A number of three digits names a card, a word a family; "ti" and "8b" say less. */
  weight: number;
};

/** Holds a piece against every piece that begins as one of its forms does. */
export function weighed({ forms, isLast }: Piece, vocabulary: Vocabulary): WeighedPiece {
  const shares = new Float64Array(vocabulary.pieces.length);
  for (const { text, sureness } of forms) {
    for (const place of vocabulary.byFirst.get(text.charAt(0)) ?? []) {
      const share = sureness * formShare(text, vocabulary.pieces[place] ?? "", isLast);
      if (share > (shares[place] ?? 0)) shares[place] = share;
    }
  }
  const isFillerPiece = forms.every(({ text }) => isFiller(text));
  return { shares, isFiller: isFillerPiece, weight: weightOf(forms[0]?.text ?? "") };
}

function weightOf(typed: string): number {
  if (/\d{3}/.test(typed)) return 3;
  return /^[a-z]{4}/.test(typed) ? 2 : 1;
}
