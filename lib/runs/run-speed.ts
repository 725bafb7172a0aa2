import { contextNeed, weightNeed } from "@/lib/fit/need";
import { planMachine } from "@/lib/fit/plan";
import { prefillSpeed } from "@/lib/fit/prefill";
import { decodeSpeed } from "@/lib/fit/speed";
import { contextRead } from "@/lib/fit/speed-work";
import { divide } from "@/lib/fit/split";
import type { FitMachine, FitModel, FitSettings, FitWeights, Range } from "@/lib/fit/types";

/** A run as the engine is asked about it. */
export type RunCase = {
  model: FitModel;
  weights: FitWeights;
  machine: FitMachine;
  settings: FitSettings;
};

/** The engine's speed of a run with everything on the devices. Tokens a second. */
export function runSpeed(
  { model, weights, machine, settings }: RunCase,
  kind: "decode" | "prefill",
): Range | undefined {
  const plan = planMachine(machine, settings);
  const need = contextNeed(model, plan, settings);
  if (need === undefined || plan.devices.length === 0) return undefined;
  const placed = weightNeed(weights, plan, need.counts);
  const placement = { shares: divide(plan, need).shares, offload: undefined };
  if (kind === "prefill") {
    return prefillSpeed(model, placed, need.counts, plan, settings, placement);
  }
  const context = contextRead(model, plan.behaviour, settings);
  return decodeSpeed(placed, need.counts, plan, settings, context, placement);
}
