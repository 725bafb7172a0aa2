import { BYTES_PER_GB } from "@/lib/units";
import { DECODE_ASSUMPTIONS, SPEED_SPREADS } from "./assumptions/speed";
import { cacheSettingsOf, DEFAULT_SETTINGS } from "./defaults";
import { kvCacheBytes } from "./kv-cache";
import type { WeightNeed } from "./need";
import type { MachinePlan, PlannedDevice } from "./plan";
import { recurrentStateBytes } from "./recurrent-state";
import type { FitModel, FitSettings, Range } from "./types";
import { activeWeightBytes } from "./weights";

/** Where the model lies: shares of the divisible bytes by device, and the share in host memory. */
export type SpeedPlacement = { shares: readonly number[]; offloadedShare: number };

const SECONDS_PER_MICROSECOND = 1e-6;
const DECODE_FACTOR = SPEED_SPREADS["decode-factor"].value;
const OFFLOAD_FACTOR = SPEED_SPREADS["decode-offload-factor"].value;
const TENSOR_SYNC_SECONDS = DECODE_ASSUMPTIONS["tensor-sync"].value * SECONDS_PER_MICROSECOND;
const HOST_EFFICIENCY = DECODE_ASSUMPTIONS["efficiency-cpu"].value;

/** Bytes that must be read to make one token at a depth: active weights, cache, state (read and written). */
export function bytesPerToken(model: FitModel, weights: WeightNeed, contextBytes: number): number {
  return activeWeightBytes(model, weights.parts) + contextBytes;
}

/** Cache read for one token at the settings' depth, and the state, which is read and written. */
export function contextReadBytes(
  model: FitModel,
  plan: MachinePlan,
  settings: FitSettings,
): number {
  const groups = model.attention?.layerGroups ?? [];
  const depth = settings.depthTokens ?? DEFAULT_SETTINGS.depthTokens;
  const cache = cacheSettingsOf(settings, plan.behaviour);
  const read = depth === 0 ? 0 : kvCacheBytes(groups, depth, { ...cache, ...ONE_SEQUENCE });
  return read + 2 * recurrentStateBytes(groups, 1);
}

const ONE_SEQUENCE = { slotCount: 1, microBatchTokens: 0, cellStepTokens: 1 };

/**
 * Tokens a second while answering, for one conversation.
 *
 * seconds = Σ devices bytes ÷ (bandwidth × efficiency) + layers × fixed time (+ host share ÷ host bandwidth)
 * One device works after the other under layer split; all at once under tensor split.
 *
 * Undefined when a bandwidth is unknown.
 */
export function decodeSpeed(
  model: FitModel,
  plan: MachinePlan,
  settings: FitSettings,
  bytes: number,
  placement: SpeedPlacement,
): Range | undefined {
  const isExpertModel = model.shape?.experts !== undefined;
  const layerCount = model.attention?.layerCount ?? 0;
  const onDevices = 1 - placement.offloadedShare;
  let readSeconds = 0;
  let layerSeconds = 0;
  for (const [index, device] of plan.devices.entries()) {
    const share = placement.shares[index] ?? 0;
    const seconds = deviceReadSeconds(device, isExpertModel, bytes * share * onDevices);
    if (seconds === undefined) return undefined;
    readSeconds = plan.isTensorSplit ? Math.max(readSeconds, seconds) : readSeconds + seconds;
    layerSeconds += share * layerCount * layerSecondsOf(device);
  }
  const host = hostReadSeconds(plan, bytes * placement.offloadedShare);
  if (host === undefined) return undefined;
  const sync = plan.isTensorSplit ? layerCount * TENSOR_SYNC_SECONDS : 0;
  const perStep = settings.speculativeTokensPerStep ?? 1;
  const likely = perStep / Math.max(1e-9, readSeconds + layerSeconds + sync + host);
  return around(likely, placement.offloadedShare > 0 ? OFFLOAD_FACTOR : DECODE_FACTOR);
}

/** A range about a likely figure, the same factor either way. */
export function around(likely: number, factor: number): Range {
  return { low: likely / factor, likely, high: likely * factor };
}

function deviceReadSeconds(
  { device, backend }: PlannedDevice,
  isExpertModel: boolean,
  bytes: number,
): number | undefined {
  if (bytes === 0) return 0;
  const { bandwidthGBPerSecond } = device;
  if (bandwidthGBPerSecond === undefined) return undefined;
  const efficiency = isExpertModel
    ? DECODE_ASSUMPTIONS[`efficiency-${backend}-moe`].value
    : DECODE_ASSUMPTIONS[`efficiency-${backend}`].value;
  return bytes / (bandwidthGBPerSecond * BYTES_PER_GB * efficiency);
}

function layerSecondsOf({ backend }: PlannedDevice): number {
  return DECODE_ASSUMPTIONS[`layer-${backend}`].value * SECONDS_PER_MICROSECOND;
}

function hostReadSeconds({ machine }: MachinePlan, bytes: number): number | undefined {
  if (bytes === 0) return 0;
  const shared = machine.devices.find(({ memoryKind }) => memoryKind === "unified");
  const bandwidth = machine.ramBandwidthGBPerSecond ?? shared?.bandwidthGBPerSecond;
  if (bandwidth === undefined) return undefined;
  return bytes / (bandwidth * BYTES_PER_GB * HOST_EFFICIENCY);
}
