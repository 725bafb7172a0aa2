import { findModel } from "@/lib/catalog";
import type { Combo } from "@/lib/catalog/schemas/combo";
import { estimateFit } from "@/lib/fit/estimate";
import type { DeviceFit } from "@/lib/fit/types";
import { comboMachine } from "./combo-machine";
import type { ComboModelRow } from "./combos";
import { BELOW_FOUR_BITS } from "./model-answer";
import { quantizationLadder } from "./quantization-ladder";

/** How full each device is with one model, and which has least room left. Bytes. */
export type BusiestDevice = {
  model: Pick<ComboModelRow, "name" | "slug" | "quantization" | "contextTokens">;
  devices: readonly DeviceFit[];
  busiest: DeviceFit;
  leftBytes: number;
};

/**
 * The devices under the largest model a set-up runs well at four bits or more, by layer split:
 * undefined when it runs none.
 */
export function busiestDevice(
  combo: Combo,
  rows: readonly ComboModelRow[],
): BusiestDevice | undefined {
  const row = showcase(rows);
  const model = row && findModel(row.slug);
  const rung = model && quantizationLadder(model).find(({ slug }) => slug === row.quantizationSlug);
  if (row === undefined || model === undefined || rung === undefined) return undefined;

  const settings = { contextTokens: row.contextTokens };
  const fit = estimateFit(model, rung.weights, comboMachine(combo), settings);
  const busiest = fit.devices[fit.busiestDevice];
  if (busiest === undefined) return undefined;
  const leftBytes = busiest.usableBytes - busiest.total.likely;
  return { model: row, devices: fit.devices, busiest, leftBytes };
}

/** The largest model that runs well at four bits or more. */
export function showcase(rows: readonly ComboModelRow[]): ComboModelRow | undefined {
  return rows.findLast(
    ({ verdict, quantization }) => verdict === "runs-well" && !BELOW_FOUR_BITS.test(quantization),
  );
}
