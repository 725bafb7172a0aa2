/** What stands between two slugs in the address of a pair. No slug of a record holds it. */
const BETWEEN = "-vs-";

/** The one address part of a pair, whichever is named first: "rtx-3090-vs-rtx-4090". */
export function pairSlug(one: string, other: string): string {
  return inOrder(one, other).join(BETWEEN);
}

/** Two slugs in the order every address of the pair has: that of their letters. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

/** The address part that names the same pair the other way round; it leads on to the one above. */
export function turnedSlug([one, other]: readonly [string, string]): string {
  return `${other}${BETWEEN}${one}`;
}

/** The two slugs in an address part; undefined when it is no pair. */
export function slugsOfPair(pair: string): readonly [string, string] | undefined {
  const [one, other, ...more] = pair.split(BETWEEN);
  return one && other && more.length === 0 ? [one, other] : undefined;
}
