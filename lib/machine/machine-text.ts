/** One sort of device in a machine as written: how many, and its name. */
export type WrittenPart = { text: string; count: number };

/** More like devices than this in one machine is a slip of the finger. */
export const MAX_COUNT = 16;

/** Between devices, but not inside brackets: "Radeon 890M, DDR5-5600" is part of a name there. */
const SEPARATOR = /(?:,|;|\n|\s\+\s|\s&\s|\band\b)(?![^(]*\))/i;
const COUNT_FIRST = /^(\d{1,2})\s*[x×*]\s*(?=\S)/i;
const COUNT_LAST = /\s*(?:\*\s*|\s[x×]\s*)(\d{1,2})$/i;
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^dual\s+(?!channel|epyc|xeon)/i, 2],
  [/^(?:triple|three)\s+/i, 3],
  [/^(?:quad|four)\s+/i, 4],
];

/**
 * Takes a machine apart: "2x RTX 3090", "rtx-3090*2,rtx-4090", "RTX 4090 + dual RTX 3090".
 * A name may begin with digits: "4090" is one device.
 */
export function machineParts(text: string): WrittenPart[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(writtenPart);
}

/** "rtx-3090*2,rtx-4090": the form addresses have. */
export function writeParts(parts: readonly { slug: string; count: number }[]): string {
  return parts.map(({ slug, count }) => (count > 1 ? `${slug}*${count}` : slug)).join(",");
}

function writtenPart(part: string): WrittenPart {
  for (const [pattern, count] of WORDS) {
    if (pattern.test(part)) return { text: part.replace(pattern, ""), count };
  }
  const first = COUNT_FIRST.exec(part);
  if (first !== null) {
    return { text: part.slice(first[0].length), count: Number(first[1]) };
  }
  const last = COUNT_LAST.exec(part);
  if (last !== null) return { text: part.slice(0, last.index), count: Number(last[1]) };
  return { text: part, count: 1 };
}
