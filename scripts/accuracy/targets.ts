/** What a class must reach: median and, where one is set, 90th percentile of the error, as shares. */
export type Target = { median: number; ninetieth?: number | undefined };

/** Targets by "quantity/group". Classes that are not named are shown without one. */
const TARGETS: Readonly<Record<string, Target>> = {
  "total memory/llama.cpp family, file size known": { median: 0.03, ninetieth: 0.12 },
  "total memory/llama.cpp family, file size withheld": { median: 0.08, ninetieth: 0.25 },
  "total memory/llama.cpp family, file size unknown": { median: 0.08, ninetieth: 0.25 },
  "KV cache and state/full": { median: 0, ninetieth: 0.02 },
  "KV cache and state/hybrid": { median: 0, ninetieth: 0.02 },
  "KV cache and state/latent": { median: 0, ninetieth: 0.02 },
  "KV cache and state/sliding window": { median: 0, ninetieth: 0.02 },
  "decode/one device, dense": { median: 0.12, ninetieth: 0.5 },
  "decode/one device, mixture of experts": { median: 0.2, ninetieth: 0.75 },
  "decode/layer split": { median: 0.17 },
  "decode/tensor split": { median: 0.33 },
  "prefill/one device, dense": { median: 0.25 },
  "prefill/one device, mixture of experts": { median: 0.4 },
};

/** Shares of outcomes that must be right, and that may be unknown. */
export const OUTCOME_TARGETS = { fits: 0.95, failures: 0.9, unknown: 0.1 } as const;

/** The range must hold this share of the measured figures, in classes of so many rows and more. */
export const RANGE_TARGET = { least: 0.75, most: 0.85, rows: 40 } as const;

/** Half a tenth of a percent: what "0.0 %" prints for. */
export const ROUNDING = 0.0005;

/** The target of a class, if one is set. */
export function targetOf(quantity: string, group: string): Target | undefined {
  return TARGETS[`${quantity}/${group}`];
}

/** Whether the range is as wide as it should be; small classes and those set apart are not asked. */
export function holdsRange(each: { group: string; count: number; insideShare: number }): boolean {
  const { least, most, rows } = RANGE_TARGET;
  if (each.count < rows || each.group.startsWith("apart")) return true;
  return each.insideShare >= least - ROUNDING && each.insideShare <= most + ROUNDING;
}

/** Whether an error is within a target, to the figure that is printed. */
export function meets(error: number, target: number | undefined): boolean {
  return target === undefined || error <= target + ROUNDING;
}
