import type { Range } from "@/lib/fit/types";

/** A measured figure beside what the engine and a rule of thumb say about it. */
export type Judged = {
  id: string;
  source: string;
  model: string;
  /** What is compared, and the class of runs it belongs to. */
  quantity: string;
  group: string;
  /** "llama.cpp family, CUDA": the engine, and what drives the device where it decides. */
  family: string;
  /** "dense", "mixture of experts", with what its layers keep: "dense, latent". */
  architecture: string;
  measured: number;
  estimate: Range;
  baseline: number | undefined;
};

/** e^|ln(estimate ÷ measured)| − 1: twice too high counts like half too low. */
export function symmetricError(estimate: number, measured: number): number {
  return Math.exp(Math.abs(Math.log(estimate / measured))) - 1;
}

/** The value below which a share of the figures lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export type Summary = {
  count: number;
  sourceCount: number;
  median: number;
  ninetieth: number;
  baselineMedian: number;
  baselineNinetieth: number;
  /** Share of the measured figures between low and high. */
  insideShare: number;
};

/** Median and 90th percentile of the error, of the engine and of the baseline, and the range's share. */
export function summarize(rows: readonly Judged[]): Summary {
  const errors = rows.map(({ estimate, measured }) => symmetricError(estimate.likely, measured));
  const baselines = rows.flatMap(({ baseline, measured }) =>
    baseline === undefined ? [] : [symmetricError(baseline, measured)],
  );
  const inside = rows.filter(
    ({ estimate, measured }) => measured >= estimate.low && measured <= estimate.high,
  );
  return {
    count: rows.length,
    sourceCount: new Set(rows.map(({ source }) => source)).size,
    median: quantile(errors, 0.5),
    ninetieth: quantile(errors, 0.9),
    baselineMedian: quantile(baselines, 0.5),
    baselineNinetieth: quantile(baselines, 0.9),
    insideShare: inside.length / Math.max(1, rows.length),
  };
}
