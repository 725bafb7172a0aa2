import { MEMORY_SPREAD_VALUES } from "./assumptions/memory";
import type { ContextNeed } from "./need";
import type { MachinePlan } from "./plan";

/** Bytes that can be divided among devices. */
export type Load = { weightsBytes: number; kvBytes: number; stateBytes: number };

/** Factors on the terms at one end of the range; all 1 for the likely figure. */
export type Spread = { weights: number; cache: number; compute: number; runtime: number };

export const LIKELY: Spread = { weights: 1, cache: 1, compute: 1, runtime: 1 };

const CACHE_SPREAD = MEMORY_SPREAD_VALUES["spread-cache"];

/** The upper end of every term together, given the half-width of the weights as a share. */
export function highSpread(weightShare: number): Spread {
  return {
    weights: 1 + weightShare,
    cache: 1 + CACHE_SPREAD,
    compute: 1 + MEMORY_SPREAD_VALUES["spread-compute-high"],
    runtime: 1 + MEMORY_SPREAD_VALUES["spread-runtime-high"],
  };
}

const HIGH_WITHOUT_WEIGHTS = highSpread(0);
const CACHE_HIGH = 1 + CACHE_SPREAD;

/** The divisible bytes at the high end, without making a spread. */
export function highLoadBytes(
  { weightsBytes, kvBytes, stateBytes }: Load,
  weightShare: number,
): number {
  return weightsBytes * (1 + weightShare) + (kvBytes + stateBytes) * CACHE_HIGH;
}

/** The lower end of every term together. */
export function lowSpread(weightShare: number): Spread {
  return {
    weights: Math.max(0, 1 - weightShare),
    cache: 1 - CACHE_SPREAD,
    compute: 1 - MEMORY_SPREAD_VALUES["spread-compute-low"],
    runtime: 1 - MEMORY_SPREAD_VALUES["spread-runtime-low"],
  };
}

/** The divisible bytes at one end of the range. */
export function loadBytes({ weightsBytes, kvBytes, stateBytes }: Load, spread: Spread): number {
  return weightsBytes * spread.weights + (kvBytes + stateBytes) * spread.cache;
}

/**
 * Room for divisible bytes on all devices together, after driver and buffers; negative when not
 * even those fit.
 *
 * Layer split: Σ max(0, usable − driver − buffer), less what the output head's device needs more.
 * Tensor split: every device holds the same share, so the smallest room counts for each.
 *
 * A device that cannot hold its own buffers is left out. Larger devices never make this smaller.
 */
export function roomBytes(plan: MachinePlan, need: ContextNeed, spread: Spread): number {
  const extra = outputExtraBytes(need) * spread.compute;
  let room = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const { usableBytes, driverBytes } of plan.devices) {
    const left =
      usableBytes - driverBytes * spread.runtime - need.compute.otherBytes * spread.compute;
    room += Math.max(0, left);
    smallest = Math.min(smallest, left);
    largest = Math.max(largest, left);
  }
  if (plan.isTensorSplit) return (smallest - extra) * plan.devices.length;
  return largest < extra ? largest - extra : room - extra;
}

/** Room at the likely figure and at the high end: the same for every format of a model's weights. */
export type Rooms = { likelyBytes: number; highBytes: number };

/** Both rooms of a need; only the spread of the weights differs by format. */
export function roomsOf(plan: MachinePlan, need: ContextNeed): Rooms {
  return {
    likelyBytes: roomBytes(plan, need, LIKELY),
    highBytes: roomBytes(plan, need, HIGH_WITHOUT_WEIGHTS),
  };
}

/** What the device with the output head needs more than the others: logits, projector and draft. */
function outputExtraBytes(need: ContextNeed): number {
  const { compute, projectorBytes, draftWeightsBytes, draftKvBytes } = need;
  const parts = projectorBytes + draftWeightsBytes + draftKvBytes;
  return compute.outputBytes - compute.otherBytes + parts;
}

/** Share of the divisible bytes each device takes, and which one holds the output head. */
export type Division = { shares: readonly number[]; outputDevice: number };

/**
 * Divides by room, as llama.cpp does by free memory, so that all devices are equally full; equally
 * under tensor split. The output head lies on the last device that has room for it.
 */
export function divide(plan: MachinePlan, need: ContextNeed): Division {
  const { devices, isTensorSplit } = plan;
  const extra = outputExtraBytes(need);
  const left = devices.map(
    ({ usableBytes, driverBytes }) => usableBytes - driverBytes - need.compute.otherBytes,
  );
  const last = left.findLastIndex((bytes) => bytes >= extra);
  const outputDevice = last >= 0 ? last : left.indexOf(Math.max(...left));
  if (isTensorSplit) return { shares: devices.map(() => 1 / devices.length), outputDevice };

  const rooms = left.map((bytes, index) =>
    Math.max(0, index === outputDevice ? bytes - extra : bytes),
  );
  const total = rooms.reduce((sum, room) => sum + room, 0);
  if (total > 0) return { shares: rooms.map((room) => room / total), outputDevice };
  return { shares: left.map((_, index) => (index === outputDevice ? 1 : 0)), outputDevice };
}
