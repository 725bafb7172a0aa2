import { BYTES_PER_GB } from "@/lib/units";
import { SPEED_SPREAD_VALUES } from "./assumptions/decode";
import { batchTokensOf, DEFAULT_SETTINGS } from "./defaults";
import type { ModelCounts } from "./model-counts";
import type { WeightNeed } from "./need";
import type { MachinePlan } from "./plan";
import {
  PREFILL,
  type PrefillCoefficients,
  type PrefillWork,
  pipelineFactor,
  promptTokenSeconds,
} from "./prefill-time";
import { around, type SpeedPlacement } from "./speed";
import { prefillWork } from "./speed-work";
import type { FitDevice, FitModel, FitSettings, Range } from "./types";

/**
 * Tokens a second while reading a prompt.
 *
 * Devices work on different micro-batches at once, as far as there are several. Weights in host
 * memory cross the bus once a micro-batch. Undefined when a device's throughput is not stated.
 */
export function prefillSpeed(
  model: FitModel,
  weights: WeightNeed,
  counts: ModelCounts,
  plan: MachinePlan,
  settings: FitSettings,
  placement: SpeedPlacement,
): Range | undefined {
  const work = prefillWork(
    model,
    weights,
    counts,
    settings,
    batchTokensOf(settings, plan.behaviour),
  );
  const seconds = prefillSeconds(work, plan, placement);
  if (seconds === undefined || seconds <= 0) return undefined;
  return around(1 / seconds, SPEED_SPREAD_VALUES[spreadKey(work, plan, placement)]);
}

/** Seconds for each token of the prompt. */
export function prefillSeconds(
  work: PrefillWork,
  plan: MachinePlan,
  { shares, offload }: SpeedPlacement,
  c: PrefillCoefficients = PREFILL,
): number | undefined {
  const { devices, setup } = plan;
  let seconds = 0;
  for (const [index, { prefill }] of devices.entries()) {
    const share = shares[index] ?? 0;
    if (share === 0) continue;
    if (prefill === undefined) return undefined;
    seconds += share * promptTokenSeconds(work, prefill, setup, c);
  }
  seconds *= pipelineFactor(work, devices.length, c);
  if (offload === undefined) return seconds;
  const bus = busBytesPerSecond(devices[0]?.device);
  if (bus === undefined) return undefined;
  return seconds + offload.movedWeightBytes / bus / work.batchTokens;
}

/** Seconds until the first token: the prompt at prefill speed, and one step. */
export function firstTokenSeconds(
  prefill: Range | undefined,
  decode: Range | undefined,
  settings: FitSettings,
): Range | undefined {
  if (prefill === undefined || decode === undefined) return undefined;
  const tokens = settings.promptTokens ?? DEFAULT_SETTINGS.promptTokens;
  return {
    low: tokens / prefill.high + 1 / decode.high,
    likely: tokens / prefill.likely + 1 / decode.likely,
    high: tokens / prefill.low + 1 / decode.low,
  };
}

/** One lane of PCIe 1.0 carries 0.25 GB/s; each generation doubles that; four fifths are reached. */
const FIRST_LANE_GB_PER_SECOND = 0.25;
const BUS_SHARE = 0.8;

/** What a card can fetch from host memory, from "PCIe 4.0 x16"; shared memory needs no bus. */
function busBytesPerSecond(device: FitDevice | undefined): number | undefined {
  if (device === undefined) return undefined;
  if (device.memoryKind !== "dedicated") {
    const bandwidth = device.bandwidthGBPerSecond;
    return bandwidth === undefined ? undefined : bandwidth * BYTES_PER_GB;
  }
  const [, generation, lanes] = /(\d)(?:\.0)?\s*x(\d+)/i.exec(device.pcie ?? "") ?? [];
  if (generation === undefined) return undefined;
  const lane = FIRST_LANE_GB_PER_SECOND * 2 ** (Number(generation) - 1);
  return lane * Number(lanes) * BUS_SHARE * BYTES_PER_GB;
}

function spreadKey(
  work: PrefillWork,
  { devices }: MachinePlan,
  { offload }: SpeedPlacement,
): keyof typeof SPEED_SPREAD_VALUES {
  if (offload !== undefined) return "decode-offload";
  if (devices.length > 1) return "prefill-several";
  return work.expertParameters > 0 ? "prefill-moe" : "prefill-dense";
}
