import { configurationsOf } from "@/lib/catalog/configurations";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { TABLE_CONTEXT_TOKENS } from "./hardware-for-model";
import { type ModelOnMachineRow, modelsOnConfiguration } from "./models-on-hardware";
import { tablePlan } from "./table-fits";

/** One memory size of a unit, and how it runs each model of a group. */
export type UnitColumn = {
  configuration: string;
  name: string;
  memoryGiB: number;
  usableBytes: number;
  rows: readonly ModelOnMachineRow[];
};

/** How a unit runs some models, a column for each memory size it is sold with. */
export function modelsOnUnit(unit: Hardware, models: readonly Model[]): UnitColumn[] {
  return configurationsOf([unit]).map((configuration) => ({
    configuration: configuration.slug,
    name: configuration.name,
    memoryGiB: configuration.memoryGiB,
    usableBytes: tablePlan(configuration, TABLE_CONTEXT_TOKENS).usableBytes,
    rows: modelsOnConfiguration(configuration, models),
  }));
}
