import type { Verdict } from "@/lib/fit/types";

/** How many rows have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function verdictCounts(rows: readonly { verdict: Verdict }[]): VerdictCounts {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    "runs-well": count("runs-well"),
    tight: count("tight"),
    "with-offload": count("with-offload"),
    "does-not-run": count("does-not-run"),
    unknown: count("unknown"),
  };
}
