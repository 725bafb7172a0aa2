import { inOrder, pairSlug } from "@/lib/compare/pair-slug";

/** Why two records stand side by side: what makes them a choice. */
export type PairGround = "price" | "memory" | "purpose" | "speed" | "name";

/** Two records of a kind and every ground that pairs them, in the order of the rule. */
export type Pair = {
  /** "rtx-3090-vs-rtx-4090": the same whichever is named first. */
  slug: string;
  slugs: readonly [string, string];
  grounds: readonly PairGround[];
};

/** One record with those a ground puts beside it, nearest first. */
export type Nearness = { ground: PairGround; slug: string; nearest: readonly string[] };

/** All pairs that some ground names, each once, in the order in which they are first named. */
export function pairsOf(nearness: readonly Nearness[]): Pair[] {
  const pairs = new Map<string, { slugs: readonly [string, string]; grounds: Set<PairGround> }>();
  for (const { ground, slug, nearest } of nearness) {
    for (const other of nearest.filter((each) => each !== slug)) {
      const key = pairSlug(slug, other);
      const known = pairs.get(key);
      if (known === undefined) {
        pairs.set(key, { slugs: inOrder(slug, other), grounds: new Set([ground]) });
      } else known.grounds.add(ground);
    }
  }
  return [...pairs].map(([slug, { slugs, grounds }]) => ({ slug, slugs, grounds: [...grounds] }));
}

/** A record with the figure a ground looks at; a record without it is in no such pair. */
export type Placed = { slug: string; figure: number };

/**
 * The records nearest to one by a figure, within a ratio of it: at most `count`, the nearest first,
 * those equally near in the order given.
 */
export function nearestBy(
  { slug, figure }: Placed,
  others: readonly Placed[],
  mostRatio: number,
  count: number,
): string[] {
  const apart = (other: Placed) => Math.max(other.figure / figure, figure / other.figure);
  return others
    .filter((other) => other.slug !== slug && apart(other) <= mostRatio)
    .toSorted((a, b) => apart(a) - apart(b))
    .slice(0, count)
    .map((other) => other.slug);
}
