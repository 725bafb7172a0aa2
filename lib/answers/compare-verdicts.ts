import type { Verdict } from "@/lib/fit/types";
import { type FitRow, type PairFit, runsAsTested } from "./compare-fit";

/** One model on two machines, or two models on one machine. */
export type VerdictRow = {
  slug: string;
  name: string;
  fits: readonly [PairFit, PairFit];
};

/** Rows by whether the two do the same. */
export type VerdictRows = {
  /** Another verdict, or well on one alone at four bits or more; those furthest apart first. */
  differing: readonly VerdictRow[];
  /** The same verdict at another format. */
  otherFormat: readonly VerdictRow[];
  alike: readonly VerdictRow[];
};

/** From best to worst; an unknown is far from all of them. */
const ORDER: readonly Verdict[] = ["runs-well", "tight", "with-offload", "does-not-run", "unknown"];

/** Two lists of fits, row by row. `isOneLadder`: whether both choose among the same formats. */
export function verdictRows(
  one: readonly FitRow[],
  other: readonly FitRow[],
  isOneLadder: boolean,
): VerdictRows {
  const rows = one.flatMap(({ slug, name, best }): VerdictRow[] => {
    const twin = other.find((row) => row.slug === slug);
    return twin === undefined ? [] : [{ slug, name, fits: [best, twin.best] }];
  });
  const differing = rows.filter(({ fits: [here, there] }) => standing(here) !== standing(there));
  const same = rows.filter((row) => !differing.includes(row));
  const isOther = ({ fits: [here, there] }: VerdictRow) =>
    isOneLadder && here.verdict !== "does-not-run" && here.quantization !== there.quantization;
  return {
    differing: differing.toSorted((a, b) => distance(b) - distance(a)),
    otherFormat: same.filter(isOther),
    alike: same.filter((row) => !isOther(row)),
  };
}

/** The verdict, and below which a model is no longer the one people tested. */
function standing(best: PairFit): string {
  return `${best.verdict} ${runsAsTested({ best })}`;
}

function distance({ fits: [here, there] }: VerdictRow): number {
  return Math.abs(ORDER.indexOf(here.verdict) - ORDER.indexOf(there.verdict));
}
