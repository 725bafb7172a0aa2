const COUNT_WORDS = { dual: 2, two: 2, triple: 3, quad: 4, four: 4 } as const;

/** "2x RTX 3090", "dual RTX 3090", "RTX 3090 x2", "RTX 3090 (×4)". */
export function countIn(text: string): { name: string; count?: number } {
  const before = /^\s*(\d{1,2})\s?[x×]\s*(.+)$/i.exec(text);
  if (before?.[2]) return { name: before[2], count: Number(before[1]) };
  const after = /^(.+?)\s*\(?[x×]\s?(\d{1,2})\)?\s*$/i.exec(text);
  if (after?.[1]) return { name: after[1], count: Number(after[2]) };
  const word = /^\s*(dual|two|triple|quad|four)\s+(?!epyc|channel)(.+)$/i.exec(text);
  const key = word?.[1]?.toLowerCase();
  const found = Object.entries(COUNT_WORDS).find(([name]) => name === key);
  return word?.[2] && found ? { name: word[2], count: found[1] } : { name: text };
}

/** "EPYC 9554" is one of the 9004 series: the last digit is the generation. */
export function seriesOf(text: string): string {
  return text.replace(/\bepyc\s+([79])\d\w([1-5])[a-z]*\b/i, "EPYC $100$2");
}

/** "2x EPYC 9175F, 16x DDR5-6400": memory modules are not devices. */
export function withoutModules(text: string): string {
  return text.replace(/,\s*\d+\s?[x×]\s*(?:LP)?DDR\d\S*/gi, "");
}
