import { BYTES_PER_GB } from "@/lib/units";
import { PREFILL_ASSUMPTIONS, SPEED_SPREADS } from "./assumptions/speed";
import { DEFAULT_SETTINGS } from "./defaults";
import type { WeightNeed } from "./need";
import type { MachinePlan, PlannedDevice } from "./plan";
import { around, type SpeedPlacement } from "./speed";
import type { FitDevice, FitModel, FitSettings, Range } from "./types";
import { languageParameters, routedParameters } from "./weights";

const FLOP_PER_TFLOP = 1e12;
const PREFILL_FACTOR = SPEED_SPREADS["prefill-factor"].value;
const EXPERT_EFFICIENCY = PREFILL_ASSUMPTIONS["expert-efficiency"].value;

/**
 * Tokens a second while reading a prompt.
 *
 * seconds a token = max(2 × active parameters ÷ usable FLOP/s, expert bytes ÷ bandwidth ÷ micro-batch)
 *
 * Undefined when no throughput is stated for a device, or when part of the model lies in host memory
 * (then copies over the bus decide, and their speed is not known).
 */
export function prefillSpeed(
  model: FitModel,
  plan: MachinePlan,
  settings: FitSettings,
  weights: WeightNeed,
  placement: SpeedPlacement,
): Range | undefined {
  const active = activeParameters(model);
  if (active === undefined || placement.offloadedShare > 0) return undefined;

  let seconds = 0;
  for (const [index, device] of plan.devices.entries()) {
    const share = placement.shares[index] ?? 0;
    if (share === 0) continue;
    const perToken = deviceSeconds(device, settings, active, weights.parts.routedBytes);
    if (perToken === undefined) return undefined;
    seconds += share * perToken;
  }
  return seconds > 0 ? around(1 / seconds, PREFILL_FACTOR) : undefined;
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

/** Parameters that take part in one token. */
function activeParameters(model: FitModel): number | undefined {
  const parameters = languageParameters(model);
  if (model.size?.activeParameterCount !== undefined) return model.size.activeParameterCount;
  const experts = model.shape?.experts;
  if (parameters === undefined || experts === undefined) return parameters;
  const idle = 1 - Math.min(1, experts.expertsPerToken / experts.expertCount);
  return parameters - routedParameters(model) * idle;
}

function deviceSeconds(
  { device }: PlannedDevice,
  settings: FitSettings,
  active: number,
  routedBytes: number,
): number | undefined {
  const tflops = usableTflops(device);
  if (tflops === undefined) return undefined;
  const compute = (2 * active) / (tflops * FLOP_PER_TFLOP);
  const batch = Math.min(
    settings.microBatchTokens ?? DEFAULT_SETTINGS.microBatchTokens,
    settings.promptTokens ?? DEFAULT_SETTINGS.promptTokens,
  );
  if (routedBytes === 0 || device.bandwidthGBPerSecond === undefined) return compute;
  const bandwidth = device.bandwidthGBPerSecond * BYTES_PER_GB * EXPERT_EFFICIENCY;
  return Math.max(compute, routedBytes / bandwidth / Math.max(1, batch));
}

function usableTflops({ fp16Tflops, fp16Basis, fp32Tflops }: FitDevice): number | undefined {
  if (fp16Tflops !== undefined && fp16Basis !== undefined) {
    return fp16Tflops * PREFILL_ASSUMPTIONS[`compute-${fp16Basis}`].value;
  }
  if (fp32Tflops !== undefined) return fp32Tflops * PREFILL_ASSUMPTIONS["compute-fp32"].value;
  return undefined;
}
