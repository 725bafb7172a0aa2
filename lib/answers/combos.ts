import { catalog } from "@/lib/catalog";
import type { Combo } from "@/lib/catalog/schemas/combo";
import type { Range } from "@/lib/fit/types";
import { comboMachine, comboMemory, deviceCount } from "./combo-machine";
import { type ModelOnMachineRow, machineSummary } from "./models-on-hardware";
import { modelsOnMachine } from "./models-on-machine";

/** A model on a set-up, by layer split and, where the engine can say, by tensor split. */
export type ComboModelRow = ModelOnMachineRow & { tensorTokensPerSecond?: Range | undefined };

/** One line of the list of set-ups. */
export type ComboRow = {
  slug: string;
  name: string;
  kind: Combo["kind"];
  totalGiB: number;
  /** Bytes. */
  usableBytes: number;
  link: string;
  largest?: Pick<ModelOnMachineRow, "name" | "slug" | "quantization"> | undefined;
};

/** Every set-up, in the order of the seeds. */
export function comboRows(): ComboRow[] {
  return catalog.combos.map((combo) => {
    const { totalGiB, usableBytes } = comboMemory(combo);
    return {
      slug: combo.slug,
      name: combo.name,
      kind: combo.kind,
      totalGiB,
      usableBytes,
      link: combo.link.name,
      largest: machineSummary(modelsOnMachine(comboMachine(combo))).largest,
    };
  });
}

/** The set-ups a unit is part of. */
export function combosWith(unit: string): Combo[] {
  return catalog.combos.filter(({ devices }) => devices.some(({ hardware }) => hardware === unit));
}

/**
 * How a set-up runs the models asked about most: each model's best format by layer split, and its
 * speed at that format by tensor split. The engine's cost of tensor split is fitted on cards of one
 * computer, so over a network it stays unknown.
 */
export function comboModels(combo: Combo): ComboModelRow[] {
  const machine = comboMachine(combo);
  const rows = modelsOnMachine(machine);
  if (!hasTensorEstimate(combo)) return rows;
  const byTensor = new Map(modelsOnMachine(machine, "tensor").map((row) => [row.slug, row]));
  return rows.map((row) => {
    const tensor = byTensor.get(row.slug);
    const isSame =
      tensor?.quantizationSlug === row.quantizationSlug && tensor.verdict === row.verdict;
    return isSame && row.verdict !== "with-offload"
      ? { ...row, tensorTokensPerSecond: tensor.decodeTokensPerSecond }
      : row;
  });
}

/** Whether the engine can say how fast tensor split is: several cards in one computer that do it. */
export function hasTensorEstimate(combo: Combo): boolean {
  return combo.kind === "cards" && combo.splits.includes("tensor") && deviceCount(combo) > 1;
}
