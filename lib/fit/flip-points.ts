import { type Case, caseOf, fitsLikely, judgeCase } from "./case";
import { contextNeed } from "./need";
import { type MachinePlan, planMachine } from "./plan";
import type { CacheType, FitMachine, FitModel, FitSettings, FitWeights } from "./types";

/** Where an answer turns: what would still run, and what would make it run. */
export type FlipPoints = {
  /** Largest context that still runs on the devices, for each type of cache asked about; 0 when none does. */
  maxContextTokensByCacheType: Readonly<Partial<Record<CacheType, number>>>;
  /** The largest weights given that fit the devices; absent when none does. */
  largestQuantization?: string | undefined;
  /** The largest of the smaller weights that fit; absent when none does or when the present ones fit. */
  nextQuantization?: string | undefined;
  /** Layers that stay on the devices when the rest moves to host memory; absent when all fit. */
  gpuLayerCount?: number | undefined;
  /** Layers whose experts move to host memory; absent when all fit. */
  cpuMoeLayerCount?: number | undefined;
  /** Bytes the devices lack together, by the likely figure; absent when it fits. */
  missingBytes?: number | undefined;
};

/** What flip points are asked for besides the case itself. */
export type FlipQuestion = {
  /** Further formats of the same model, in any order. */
  others?: readonly FitWeights[] | undefined;
  cacheTypes?: readonly CacheType[] | undefined;
};

const USUAL_CACHE_TYPES: readonly CacheType[] = ["f16", "q8_0", "q4_0"];
const STEP_TOKENS = 256;
const UNSTATED_LIMIT_TOKENS = 1_048_576;

/**
 * The largest context at which the likely figure still fits the devices, in steps of 256 tokens.
 * At most the model's maximum; 0 when not even one step fits, undefined when something is unknown.
 */
export function maxContextTokens(
  model: FitModel,
  weights: FitWeights | undefined,
  machine: FitMachine,
  settings: FitSettings,
): number | undefined {
  return largestContext(model, weights, planMachine(machine, settings), settings);
}

/** Flip points of one answer; undefined when the model's layers or the machine's memory are unknown. */
export function flipPoints(
  model: FitModel,
  weights: FitWeights,
  machine: FitMachine,
  settings: FitSettings,
  { others = [], cacheTypes = USUAL_CACHE_TYPES }: FlipQuestion = {},
): FlipPoints | undefined {
  const plan = planMachine(machine, settings);
  const need = contextNeed(model, plan, settings);
  if (need === undefined || plan.devices.length === 0) return undefined;

  const found = caseOf(weights, plan, need, settings);
  const contexts = cacheTypes.map((type) => {
    const typed = { ...settings, keyCacheType: type, valueCacheType: type };
    return [type, largestContext(model, weights, plan, typed) ?? 0] as const;
  });
  const fitting = [weights, ...others]
    .filter((each) => fitsLikely(caseOf(each, plan, need, settings, found.rooms)))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    maxContextTokensByCacheType: Object.fromEntries(contexts),
    largestQuantization: fitting[0]?.quantization,
    ...(!fitsLikely(found) && {
      nextQuantization: fitting.find(({ bytes }) => bytes < weights.bytes)?.quantization,
      ...lackOf(found),
    }),
  };
}

/** What is missing, and the least that must leave the devices for it. */
function lackOf(found: Case): Partial<FlipPoints> {
  const { weightsBytes, kvBytes, stateBytes } = found.load;
  const { offload } = judgeCase(found);
  return {
    gpuLayerCount: offload?.gpuLayerCount,
    cpuMoeLayerCount: offload?.cpuMoeLayerCount,
    missingBytes: weightsBytes + kvBytes + stateBytes - found.rooms.likelyBytes,
  };
}

function largestContext(
  model: FitModel,
  weights: FitWeights | undefined,
  plan: MachinePlan,
  settings: FitSettings,
): number | undefined {
  const { attention } = model;
  if (weights === undefined || attention === undefined || plan.devices.length === 0) {
    return undefined;
  }
  const fits = (contextTokens: number) => {
    const at = { ...settings, contextTokens };
    const need = contextNeed(model, plan, at);
    return need !== undefined && fitsLikely(caseOf(weights, plan, need, at));
  };
  const limit =
    attention.maximumContextTokens ?? attention.nativeContextTokens ?? UNSTATED_LIMIT_TOKENS;
  if (fits(limit)) return limit;
  if (!fits(STEP_TOKENS)) return 0;
  return (
    STEP_TOKENS * largestStep(Math.floor(limit / STEP_TOKENS), (step) => fits(step * STEP_TOKENS))
  );
}

/** The largest whole number up to `most` that holds, when smaller ones hold too; 0 when none does. */
function largestStep(most: number, holds: (step: number) => boolean): number {
  let low = 0;
  let high = most + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
