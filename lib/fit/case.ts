import { type ContextNeed, type WeightNeed, weightNeed } from "./need";
import { chosenOffload, fullLoad, leastOffload, type Offload } from "./offload";
import type { MachinePlan } from "./plan";
import { highLoadBytes, type Load, type Rooms, roomsOf } from "./split";
import type { FitSettings, FitWeights } from "./types";
import { type Judgement, judge } from "./verdict";
import { weightUncertaintyShare } from "./weights";

/** One model, with one set of weights, on one machine: need and load, before the answer. Bytes. */
export type Case = {
  plan: MachinePlan;
  need: ContextNeed;
  weights: WeightNeed;
  weightShare: number;
  load: Load;
  rooms: Rooms;
  /** The placement the reader asked for, if any. */
  chosen: Offload | undefined;
};

export type JudgedCase = Judgement & { offload: Offload | undefined };

/** Gathers need and load; what ranking and flip points share with the full answer. */
export function caseOf(
  weights: FitWeights,
  plan: MachinePlan,
  need: ContextNeed,
  settings: FitSettings,
  rooms: Rooms = roomsOf(plan, need),
): Case {
  const placed = weightNeed(weights, plan, need.counts);
  const chosen = plan.isHostOnly ? undefined : chosenOffload(need, placed, settings);
  return {
    plan,
    need,
    weights: placed,
    weightShare: weightUncertaintyShare(weights),
    load: chosen?.load ?? fullLoad(need, placed),
    rooms,
    chosen,
  };
}

/** Whether the likely load fits all devices together. */
export function fitsLikely({ load, rooms }: Case): boolean {
  return load.weightsBytes + load.kvBytes + load.stateBytes <= rooms.likelyBytes;
}

/** The verdict of a case; `offload` is only worked out when the devices are too small. */
export function judgeCase(found: Case): JudgedCase {
  const { plan, need, weights, load, rooms, chosen } = found;
  const isLikely = fitsLikely(found);
  const offload = chosen ?? (isLikely ? undefined : leastOffload(need, weights, rooms.likelyBytes));
  const pool = plan.hostPoolBytes;
  const { verdict, reason } = judge({
    fitsLikely: isLikely,
    fitsHigh: isLikely && highLoadBytes(load, found.weightShare) <= rooms.highBytes,
    isOffloadChosen: chosen !== undefined,
    hostFits: offload && pool !== undefined ? offload.hostBytes <= pool : undefined,
    weightsFit: load.weightsBytes <= rooms.likelyBytes,
  });
  return { verdict, reason, offload };
}
