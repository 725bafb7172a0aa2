import type { DecodeCoefficients } from "@/lib/fit/decode-time";
import { batchTokensOf } from "@/lib/fit/defaults";
import { contextNeed, weightNeed } from "@/lib/fit/need";
import { planMachine } from "@/lib/fit/plan";
import { prefillSeconds } from "@/lib/fit/prefill";
import type { PrefillCoefficients } from "@/lib/fit/prefill-time";
import { tokenSeconds } from "@/lib/fit/speed";
import { contextRead, decodeWork, prefillWork } from "@/lib/fit/speed-work";
import { divide } from "@/lib/fit/split";
import type { RowCase } from "./row-case";

/** Seconds for one token of a row as a function of the coefficients; undefined where one is unknown. */
export type Seconds<Coefficients> = (coefficients: Coefficients) => number | undefined;

/** Decoding with everything on the devices. */
export function decodeSample(found: RowCase): Seconds<DecodeCoefficients> | undefined {
  const parts = partsOf(found);
  if (parts === undefined) return undefined;
  const { plan, need, placed, placement } = parts;
  const context = contextRead(found.model, plan.behaviour, found.settings);
  const work = decodeWork(placed, need.counts, context);
  return (coefficients) => tokenSeconds(work, plan, placement, 0, coefficients);
}

/** Reading a prompt with everything on the devices. */
export function prefillSample(found: RowCase): Seconds<PrefillCoefficients> | undefined {
  const parts = partsOf(found);
  if (parts === undefined) return undefined;
  const { plan, need, placed, placement } = parts;
  const { model, settings } = found;
  const batch = batchTokensOf(settings, plan.behaviour);
  const work = prefillWork(model, placed, need.counts, settings, batch);
  return (coefficients) => prefillSeconds(work, plan, placement, coefficients);
}

function partsOf({ model, weights, machine, settings }: RowCase) {
  const plan = planMachine(machine, settings);
  const need = contextNeed(model, plan, settings);
  if (need === undefined) return undefined;
  const placed = weightNeed(weights, plan, need.counts);
  const placement = { shares: divide(plan, need).shares, offload: undefined };
  return { plan, need, placed, placement };
}
