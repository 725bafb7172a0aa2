/** Things by the pairs of letters in their texts, so that a comparison need not read them all. */
export type LetterPairs<Thing> = { nearest: (typed: string, count: number) => Thing[] };

/** Shares of pairs below this are chance. */
const MIN_SHARE = 0.25;

/** Takes texts apart once. Fuse weighs only what shares the most pairs with what was typed. */
export function letterPairs<Thing>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
): LetterPairs<Thing> {
  const places = new Map<string, number[]>();
  for (const [place, thing] of things.entries()) {
    for (const pair of new Set(textsOf(thing).flatMap(pairsOf))) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [place]);
      else known.push(place);
    }
  }
  return {
    nearest(typed, count) {
      const pairs = [...new Set(pairsOf(typed))];
      const shared = new Uint16Array(things.length);
      for (const pair of pairs) {
        for (const place of places.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
      }
      return things
        .map((thing, place) => ({ thing, shared: shared[place] ?? 0 }))
        .filter((each) => each.shared >= MIN_SHARE * pairs.length)
        .sort((a, b) => b.shared - a.shared)
        .slice(0, count)
        .map(({ thing }) => thing);
    },
  };
}

/** "olama" → " o", "ol", "la", "am", "ma": the first letter counts as a pair of its own. */
function pairsOf(text: string): string[] {
  const plain = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, "")}`;
  return Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
}
