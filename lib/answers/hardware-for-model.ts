import { configurations, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Range, Verdict } from "@/lib/fit/types";
import { bestRung } from "./best-rung";
import { contextLimitTokens, notEstimated } from "./model-estimate";
import { quantizationLadder, type Rung } from "./quantization-ladder";
import { tableFits, tablePlan } from "./table-fits";

/** The context tables are worked out at, unless a model's own is shorter: a long conversation. */
export const TABLE_CONTEXT_TOKENS = 8192;

/** A machine, the best quantization that fits it, and how it does. */
export type MachineRow = {
  configuration: string;
  name: string;
  unit: string;
  class: HardwareClass;
  quantization: string;
  quantizationSlug: string;
  isFileKnown: boolean;
  verdict: Verdict;
  /** What it takes when everything lies on the device. Bytes. */
  likelyBytes: number;
  /** What the system lets a program have. Bytes. */
  usableBytes: number;
  decodeTokensPerSecond?: Range | undefined;
};

/** How each machine runs a model, in the order given: those asked about most, unless others are named. */
export function hardwareForModel(
  model: Model,
  machines: readonly Configuration[] = oftenAskedMachines(),
): MachineRow[] {
  if (!hasFitTable(model)) return [];
  const rungs = quantizationLadder(model);
  const contextTokens = tableContextTokens(model);
  return machines.map((configuration) => rowOf(model, rungs, configuration, contextTokens));
}

/** Whether the engine can say what runs a model: it writes text, and its layers and size are known. */
export function hasFitTable(model: Model): boolean {
  return notEstimated(model) === undefined && quantizationLadder(model).length > 0;
}

/** The context of a model's table: 8,192 tokens, or its own when that is shorter. */
export function tableContextTokens(model: Model): number {
  return Math.min(TABLE_CONTEXT_TOKENS, contextLimitTokens(model) ?? TABLE_CONTEXT_TOKENS);
}

/** The machines asked about most, in the order of the selection. */
export function oftenAskedMachines(): Configuration[] {
  const machines = findSelection("often-asked")?.machines ?? [];
  return machines.flatMap(({ hardware, memoryGiB }) =>
    configurations.filter(
      (configuration) =>
        configuration.hardware.slug === hardware && configuration.memoryGiB === memoryGiB,
    ),
  );
}

function rowOf(
  model: Model,
  rungs: readonly Rung[],
  configuration: Configuration,
  contextTokens: number,
): MachineRow {
  const fits = tableFits(model, rungs, configuration, contextTokens);
  const { rung, fit } = bestRung(rungs, fits);
  return {
    configuration: configuration.slug,
    name: configuration.name,
    unit: configuration.hardware.slug,
    class: configuration.hardware.class,
    quantization: rung.name,
    quantizationSlug: rung.slug,
    isFileKnown: rung.weights.basis === "file",
    verdict: fit.verdict,
    likelyBytes: fit.likelyBytes,
    usableBytes: tablePlan(configuration, contextTokens).usableBytes,
    decodeTokensPerSecond: fit.decodeTokensPerSecond,
  };
}
