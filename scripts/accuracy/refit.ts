import type { AssumptionNote } from "@/lib/fit/assumptions/assumption";
import type { Seconds } from "./speed-sample";

/** A measured speed and what the engine makes of it. */
export type Sample<Coefficients> = {
  id: string;
  source: string;
  measured: number;
  seconds: Seconds<Coefficients>;
};

export type RefitOptions = {
  /** Factors tried in turn, up and down, in natural logarithms. */
  steps: readonly number[];
  /** A source with many rows counts for less a row, by this power of their number. */
  sharedWeight: number;
};

/** Residuals beyond this count by their size, not its square. In natural logarithms. */
const TYPICAL_RESIDUAL = 0.15;
/** Steps of a search from afar, and of one from nearby. */
export const FAR_STEPS: readonly number[] = [0.2, 0.2, 0.1, 0.1, 0.05, 0.05, 0.02, 0.02, 0.01];
export const NEAR_STEPS: readonly number[] = [0.2, 0.2, 0.1, 0.05];

/**
 * Fits the coefficients of a speed formula: each may leave what physics lets one expect (`prior`)
 * by as much as the runs pay for. Coordinate descent in logarithms; no chance, so runs repeat.
 */
export function refit<Key extends string>(
  notes: Readonly<Record<Key, AssumptionNote>>,
  start: Readonly<Record<Key, number>>,
  samples: readonly Sample<Readonly<Record<Key, number>>>[],
  { steps, sharedWeight }: RefitOptions,
): Record<Key, number> {
  const weights = weightsOf(samples, sharedWeight);
  const best: Record<Key, number> = { ...start };
  const keys = keysOf(notes);
  let loss = lossOf(best, samples, weights) + priorLoss(best, notes);
  for (const step of steps) {
    for (const key of keys) {
      for (const factor of [Math.exp(step), Math.exp(-step)]) {
        const before = best[key];
        best[key] = before * factor;
        const tried = lossOf(best, samples, weights) + priorLoss(best, notes);
        if (tried < loss) {
          loss = tried;
          break;
        }
        best[key] = before;
      }
    }
  }
  return best;
}

function lossOf<Coefficients>(
  coefficients: Coefficients,
  samples: readonly Sample<Coefficients>[],
  weights: readonly number[],
): number {
  let loss = 0;
  for (const [index, { measured, seconds }] of samples.entries()) {
    const found = seconds(coefficients);
    if (found === undefined || found <= 0) continue;
    const residual = Math.log(found * measured) / TYPICAL_RESIDUAL;
    loss += (weights[index] ?? 0) * Math.log(Math.cosh(Math.max(-MOST, Math.min(MOST, residual))));
  }
  return loss;
}

/** cosh overflows beyond 700; nothing is that far off. */
const MOST = 300;

function priorLoss<Key extends string>(
  coefficients: Readonly<Record<Key, number>>,
  notes: Readonly<Record<Key, AssumptionNote>>,
): number {
  let loss = 0;
  for (const key of keysOf(notes)) {
    const { prior, priorFactor } = notes[key];
    if (prior === undefined || priorFactor === undefined) continue;
    loss += (Math.log(coefficients[key] / prior) / Math.log(priorFactor)) ** 2 / 2;
  }
  return loss;
}

function weightsOf<Coefficients>(
  samples: readonly Sample<Coefficients>[],
  sharedWeight: number,
): number[] {
  const counts = new Map<string, number>();
  for (const { source } of samples) counts.set(source, (counts.get(source) ?? 0) + 1);
  return samples.map(({ source }) => (counts.get(source) ?? 1) ** -sharedWeight);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(record, key);
  return Object.keys(record).filter(isKey);
}
