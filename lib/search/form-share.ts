/** "16" for "16gb", "8" for "8b". */
const BARE_NUMBER_SHARE = 0.85;
const PREFIX_SHARE = 0.5;
/** Shorter beginnings say too little. */
const MIN_PREFIX = 2;

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

function isBareNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}
