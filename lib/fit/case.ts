import { type ContextNeed, isHostOnly, type WeightNeed, weightNeed } from "./need";
import { chosenOffload, fullLoad, leastOffload, type Offload } from "./offload";
import type { MachinePlan } from "./plan";
import { highSpread, LIKELY, type Load, loadBytes, roomBytes, type Spread } from "./split";
import type { FitModel, FitSettings, FitWeights } from "./types";
import { type Judgement, judge } from "./verdict";
import { weightUncertaintyShare } from "./weights";

/** One model, with one set of weights, on one machine: need and load, before the answer. Bytes. */
export type Case = {
  plan: MachinePlan;
  need: ContextNeed;
  weights: WeightNeed;
  weightShare: number;
  load: Load;
  /** The placement the reader asked for, if any. */
  chosen: Offload | undefined;
};

export type JudgedCase = Judgement & { offload: Offload | undefined };

/** Gathers need and load; what ranking and flip points share with the full answer. */
export function caseOf(
  model: FitModel,
  weights: FitWeights,
  plan: MachinePlan,
  need: ContextNeed,
  settings: FitSettings,
): Case {
  const placed = weightNeed(model, weights, plan);
  const chosen = isHostOnly(plan) ? undefined : chosenOffload(need, placed, settings);
  return {
    plan,
    need,
    weights: placed,
    weightShare: weightUncertaintyShare(weights),
    load: chosen?.load ?? fullLoad(need, placed),
    chosen,
  };
}

/** Whether the load fits all devices together at one end of the range. */
export function fitsAt({ plan, need, load }: Case, spread: Spread): boolean {
  return loadBytes(load, spread) <= roomBytes(plan, need, spread);
}

/** The verdict of a case; `offload` is only worked out when the devices are too small. */
export function judgeCase(found: Case): JudgedCase {
  const { plan, need, weights, chosen } = found;
  const fitsLikely = fitsAt(found, LIKELY);
  const offload = chosen ?? (fitsLikely ? undefined : leastOffload(plan, need, weights));
  const pool = plan.hostPoolBytes;
  const judgement = judge({
    fitsLikely,
    fitsHigh: fitsLikely && fitsAt(found, highSpread(found.weightShare)),
    isOffloadChosen: chosen !== undefined,
    hostFits: offload && pool !== undefined ? offload.hostBytes <= pool : undefined,
    weightsFit: found.load.weightsBytes <= roomBytes(plan, need, LIKELY),
  });
  return { ...judgement, offload };
}
