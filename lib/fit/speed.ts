import { BYTES_PER_GB } from "@/lib/units";
import { SPEED_SPREAD_VALUES } from "./assumptions/decode";
import {
  DECODE,
  type DecodeCoefficients,
  type DecodeWork,
  deviceSeconds,
  joinSeconds,
} from "./decode-time";
import type { ModelCounts } from "./model-counts";
import type { WeightNeed } from "./need";
import type { Offload } from "./offload";
import type { MachinePlan } from "./plan";
import { type ContextRead, decodeWork } from "./speed-work";
import type { FitSettings, Range } from "./types";

/** Where the model lies: shares of the devices, and what works in host memory. */
export type SpeedPlacement = { shares: readonly number[]; offload: Offload | undefined };

const HOST_READ_SHARE = DECODE["read-cpu"];

/**
 * Tokens a second while answering, for one conversation.
 *
 * Under layer split one device works after the other, each on its share of the layers; under tensor
 * split all work at once and exchange partial sums. What lies in host memory is read there.
 *
 * Undefined when a bandwidth that matters is unknown.
 */
export function decodeSpeed(
  weights: WeightNeed,
  counts: ModelCounts,
  plan: MachinePlan,
  settings: FitSettings,
  context: ContextRead,
  placement: SpeedPlacement,
): Range | undefined {
  const work = decodeWork(weights, counts, context);
  const seconds = tokenSeconds(
    work,
    plan,
    placement,
    hostShareOf(weights, counts, work, placement),
  );
  if (seconds === undefined || seconds <= 0) return undefined;
  const perStep = settings.speculativeTokensPerStep ?? 1;
  return around(perStep / seconds, SPEED_SPREAD_VALUES[spreadKey(work, plan, placement)]);
}

/** Seconds for one token; `hostShare` of its bytes is read in host memory. */
export function tokenSeconds(
  work: DecodeWork,
  plan: MachinePlan,
  { shares }: SpeedPlacement,
  hostShare: number,
  c: DecodeCoefficients = DECODE,
): number | undefined {
  const { devices, setup, isTensorSplit } = plan;
  let seconds = 0;
  for (let index = 0; index < devices.length; index++) {
    const decode = devices[index]?.decode;
    const share = (shares[index] ?? 0) * (1 - hostShare);
    if (share === 0) continue;
    if (decode === undefined) return undefined;
    const part = share * deviceSeconds(work, decode, setup, c);
    seconds = isTensorSplit ? Math.max(seconds, part) : seconds + part;
  }
  const host = hostSeconds(plan, (work.weightBytes + work.cacheBytes) * hostShare);
  if (host === undefined) return undefined;
  return seconds + host + joinSeconds(work, devices.length, isTensorSplit, setup, c);
}

/** A range about a likely figure, the same factor either way. */
export function around(likely: number, factor: number): Range {
  return { low: likely / factor, likely, high: likely * factor };
}

/** Share of one token's bytes that lie in host memory: whole layers, and the chosen of moved experts. */
function hostShareOf(
  { parts }: WeightNeed,
  counts: ModelCounts,
  work: DecodeWork,
  { offload }: SpeedPlacement,
): number {
  if (offload === undefined) return 0;
  const { layerShare, expertShare } = offload;
  const experts = (parts.routedBytes * counts.chosenShare) / Math.max(1, work.weightBytes);
  return Math.min(1, layerShare + (1 - layerShare) * expertShare * Math.min(1, experts));
}

function hostSeconds({ machine }: MachinePlan, bytes: number): number | undefined {
  if (bytes === 0) return 0;
  const shared = machine.devices.find(({ memoryKind }) => memoryKind === "unified");
  const bandwidth = machine.ramBandwidthGBPerSecond ?? shared?.bandwidthGBPerSecond;
  if (bandwidth === undefined) return undefined;
  return bytes / (bandwidth * BYTES_PER_GB * HOST_READ_SHARE);
}

function spreadKey(
  work: DecodeWork,
  { devices, isTensorSplit }: MachinePlan,
  { offload }: SpeedPlacement,
): keyof typeof SPEED_SPREAD_VALUES {
  const isOnHost = devices.some(({ backend }) => backend === "cpu");
  if (offload !== undefined || isOnHost) return "decode-offload";
  if (devices.length > 1) return isTensorSplit ? "decode-tensor" : "decode-layer";
  return work.expertLayerCount > 0 ? "decode-moe" : "decode-dense";
}
