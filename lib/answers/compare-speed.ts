import type { FitRow } from "./compare-fit";
import { isOnDevice } from "./compare-fit";

/** How many times as fast one is as the other, over all that run on both. */
export type SpeedRatio = {
  low: number;
  high: number;
  /** Models, or machines, whose speed is known of both. */
  count: number;
};

/**
 * Speeds of writing of the first ÷ of the second, likely figures at the format most people take,
 * where all lies on the device of both; the least and the most of them. Undefined when none does.
 */
export function speedRatio(
  one: readonly FitRow[],
  other: readonly FitRow[],
): SpeedRatio | undefined {
  const ratios = one.flatMap((row) => {
    const twin = other.find(({ slug }) => slug === row.slug);
    if (twin === undefined || !isOnDevice(row.usual) || !isOnDevice(twin.usual)) return [];
    const [here, there] = [row, twin].map(({ usual }) => usual.decodeTokensPerSecond?.likely);
    return here === undefined || there === undefined ? [] : [here / there];
  });
  if (ratios.length === 0) return undefined;
  return { low: Math.min(...ratios), high: Math.max(...ratios), count: ratios.length };
}

/** The same ratio, seen from the other side. */
export function turned({ low, high, count }: SpeedRatio): SpeedRatio {
  return { low: 1 / high, high: 1 / low, count };
}
