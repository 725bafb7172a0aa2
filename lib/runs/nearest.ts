/** What tells how near a measured run is to a question. Absent is unknown, or not asked. */
export type RunPlace = {
  /** Slug of the model. */
  model: string;
  parameterCount?: number | undefined;
  /** Parameters read for one token: all of them in a dense model. */
  activeParameterCount?: number | undefined;
  /** Slug of the format. */
  format?: string | undefined;
  /** Slug of the unit; none for machines of several sorts. */
  unit?: string | undefined;
  architecture?: string | undefined;
  /** Of one device. */
  bandwidthGBPerSecond?: number | undefined;
  /** How many devices. */
  count: number;
};

export type RunQuantity = "decode" | "prefill" | "memory";

/** How a run is near a question, the nearest first. */
export const NEARNESS = [
  "same",
  "other-count",
  "like-device",
  "like-model",
  "same-model",
  "same-device",
  "like-both",
] as const;
export type Nearness = (typeof NEARNESS)[number];

/** A run with what makes it near. */
export type Near<Run> = { run: Run; nearness: Nearness };

/** Models this close in size, in all and for one token, are measured in each other's stead. */
const LIKE_SIZE_FACTOR = 1.35;

/** Devices of another architecture write alike when their memory is this close in bandwidth. */
const LIKE_BANDWIDTH_FACTOR = 1.25;

/** What sets runs of one nearness apart: another format, or one figure of the run rather than another. */
const FORMAT_STEP = 0.3;
const QUANTITY_STEP: Record<RunQuantity, number> = { decode: 0, memory: 0.2, prefill: 0.25 };
const REPORTED_STEP = 0.1;

type Found = RunPlace & { quantity: RunQuantity; isReported?: boolean | undefined };

/**
 * The nearest runs to a question: the same model and device first, then the model on a like device,
 * then a like model on the device. One run of each model and machine, and of the same one each figure.
 */
export function nearestRuns<Run extends Found>(
  runs: readonly Run[],
  asked: RunPlace,
  limit: number,
): Near<Run>[] {
  const sorted = runs
    .flatMap((run) => {
      const nearness = nearnessOf(run, asked);
      return nearness === undefined ? [] : [{ run, nearness, steps: stepsBetween(run, asked) }];
    })
    .sort((a, b) => rank(a.nearness) - rank(b.nearness) || a.steps - b.steps);
  const taken = new Map<string, Near<Run>>();
  for (const { run, nearness } of sorted) {
    const figure = nearness === "same" ? run.quantity : "";
    const key = `${run.model} ${run.unit} ${run.count} ${figure}`;
    if (taken.size < limit && !taken.has(key)) taken.set(key, { run, nearness });
  }
  return [...taken.values()];
}

/** How a run is near a question; undefined when neither model nor device are alike. */
export function nearnessOf(run: RunPlace, asked: RunPlace): Nearness | undefined {
  const isSameCount = run.count === asked.count;
  const isSameUnit = run.unit !== undefined && run.unit === asked.unit;
  if (run.model === asked.model) {
    if (isSameUnit) return isSameCount ? "same" : "other-count";
    return isSameCount && isLikeDevice(run, asked) ? "like-device" : "same-model";
  }
  const isLike = isLikeModel(run, asked);
  if (!isSameUnit) return isLike ? "like-both" : undefined;
  return isLike && isSameCount ? "like-model" : "same-device";
}

/** Whether two models are as large, both in all and in what one token reads. */
export function isLikeModel(one: Partial<RunPlace>, other: Partial<RunPlace>): boolean {
  return (
    isWithin(one.parameterCount, other.parameterCount, LIKE_SIZE_FACTOR) &&
    isWithin(one.activeParameterCount, other.activeParameterCount, LIKE_SIZE_FACTOR)
  );
}

/** Whether two devices are of one architecture, or read their memory as fast. */
export function isLikeDevice(one: Partial<RunPlace>, other: Partial<RunPlace>): boolean {
  if (one.architecture !== undefined && one.architecture === other.architecture) return true;
  return isWithin(one.bandwidthGBPerSecond, other.bandwidthGBPerSecond, LIKE_BANDWIDTH_FACTOR);
}

function stepsBetween(run: Found, asked: RunPlace): number {
  return (
    (asked.format === undefined || run.format === asked.format ? 0 : FORMAT_STEP) +
    (run.isReported ? REPORTED_STEP : 0) +
    QUANTITY_STEP[run.quantity] +
    folds(run.count, asked.count) +
    folds(run.bandwidthGBPerSecond, asked.bandwidthGBPerSecond) +
    folds(run.parameterCount, asked.parameterCount) +
    folds(run.activeParameterCount, asked.activeParameterCount)
  );
}

function rank(nearness: Nearness): number {
  return NEARNESS.indexOf(nearness);
}

function isWithin(one: number | undefined, other: number | undefined, factor: number): boolean {
  if (one === undefined || other === undefined) return false;
  return folds(one, other) <= Math.log(factor);
}

/** How many e-folds apart two figures are: 1,008 is 0.07 from 936. One that is unknown is one apart. */
function folds(one: number | undefined, other: number | undefined): number {
  if (one === other) return 0;
  return one === undefined || other === undefined ? 1 : Math.abs(Math.log(one / other));
}
