import type { Combo } from "@/lib/catalog/schemas/combo";
import { comboConfigurations } from "./combo-machine";

/** Processor, board, fans and drives while the cards work. Watts; an allowance of ours, not a measurement. */
export const REST_WATTS = 200;

/** Share of its rating a power supply is loaded to, so that peaks of several cards at once pass. */
export const SUPPLY_LOAD_SHARE = 0.8;

/** Power supplies come in steps. Watts. */
const SUPPLY_STEP_WATTS = 50;

/** The power of a set-up by its records, in watts; undefined when one of them is unknown. */
export function comboPower(
  combo: Combo,
): { devicesWatts: number; supplyWatts?: number } | undefined {
  let devicesWatts = 0;
  for (const { configuration, count } of comboConfigurations(combo)) {
    const watts = configuration.hardware.power?.powerWatts;
    if (watts === undefined) return undefined;
    devicesWatts += watts * count;
  }
  if (combo.kind === "computers") return { devicesWatts };
  const needed = (devicesWatts + REST_WATTS) / SUPPLY_LOAD_SHARE;
  return { devicesWatts, supplyWatts: Math.ceil(needed / SUPPLY_STEP_WATTS) * SUPPLY_STEP_WATTS };
}
