import type { Verdict } from "@/lib/fit/types";
import { foldName } from "@/lib/resolve/record";
import type { RankedRow } from "./ranking";

export const ORDERS = ["verdict", "name", "size", "needs", "speed"] as const;
export type Order = (typeof ORDERS)[number];

/** Verdicts from the best to the worst. */
export const VERDICTS: readonly Verdict[] = [
  "runs-well",
  "tight",
  "with-offload",
  "does-not-run",
  "unknown",
];

type Arrangement = { verdict?: Verdict | undefined; words: string; order: Order };

/** Rows of a verdict whose names hold the words, in an order. */
export function arrangeRows(
  rows: readonly RankedRow[],
  { verdict, words, order }: Arrangement,
): RankedRow[] {
  const ofVerdict = rows.filter((row) => verdict === undefined || row.verdict === verdict);
  const wanted = words.split(/\s+/).map(foldName).filter(Boolean);
  if (wanted.length === 0) return ofVerdict.sort(COMPARE[order]);
  return ofVerdict
    .filter(({ name }) => {
      const folded = foldName(name);
      return wanted.every((word) => folded.includes(word));
    })
    .sort(COMPARE[order]);
}

type Compare = (a: RankedRow, b: RankedRow) => number;

const rank = ({ verdict }: RankedRow) => VERDICTS.indexOf(verdict);
const coarse = ({ isCoarse }: RankedRow) => Number(isCoarse);
const speed = ({ decodeTokensPerSecond }: RankedRow) => decodeTokensPerSecond?.likely ?? 0;

/** Largest first, where larger is more; names from A. */
const COMPARE: Record<Order, Compare> = {
  verdict: (a, b) => rank(a) - rank(b) || coarse(a) - coarse(b) || b.size - a.size,
  name: (a, b) => (a.name < b.name ? -1 : 1),
  size: (a, b) => b.size - a.size,
  needs: (a, b) => b.likelyBytes - a.likelyBytes,
  speed: (a, b) => speed(b) - speed(a),
};
