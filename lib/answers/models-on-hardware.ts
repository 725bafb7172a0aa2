import { catalog, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import type { RankedFit } from "@/lib/fit/rank";
import type { Range, Verdict } from "@/lib/fit/types";
import { bestRung } from "./best-rung";
import { hasFitTable, tableContextTokens } from "./hardware-for-model";
import { BELOW_FOUR_BITS } from "./model-answer";
import { groupOf, type ModelGroup } from "./model-rows";
import { quantizationLadder, type Rung } from "./quantization-ladder";
import { tableFits } from "./table-fits";

/** A model, the best quantization of it that fits the machine, and how it does. */
export type ModelOnMachineRow = {
  slug: string;
  name: string;
  group: ModelGroup;
  parameterCount: number;
  contextTokens: number;
  quantization: string;
  quantizationSlug: string;
  verdict: Verdict;
  /** What it takes when everything lies on the device. Bytes. */
  likelyBytes: number;
  decodeTokensPerSecond?: Range | undefined;
};

/** How many of the models asked about a machine runs, and the largest it runs well. */
export type MachineSummary = {
  modelCount: number;
  runsWellCount: number;
  withOffloadCount: number;
  /** The largest that runs well at four bits or more; absent when none does. */
  largest?: Pick<ModelOnMachineRow, "name" | "slug" | "quantization">;
};

/** The models asked about most that can be estimated, by size. At most 60. */
export const askedModels = askedBySize();

/** How a configuration runs each model, in the order given: those asked about most, smallest first. */
export function modelsOnConfiguration(
  configuration: Configuration,
  models: readonly Model[] = askedModels,
): ModelOnMachineRow[] {
  return models.map((model) => rowOf(model, configuration));
}

/** The rows of a machine in short. */
export function machineSummary(rows: readonly ModelOnMachineRow[]): MachineSummary {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const largest = rows.findLast(
    ({ verdict, quantization }) => verdict === "runs-well" && !BELOW_FOUR_BITS.test(quantization),
  );
  return {
    modelCount: rows.length,
    runsWellCount: count("runs-well"),
    withOffloadCount: count("with-offload") + count("tight"),
    ...(largest && { largest }),
  };
}

function rowOf(model: Model, configuration: Configuration): ModelOnMachineRow {
  const contextTokens = tableContextTokens(model);
  const rungs = quantizationLadder(model);
  return bestRow(model, rungs, tableFits(model, rungs, configuration, contextTokens));
}

/** The best format of a model on a machine, given how each of its formats does there. */
export function bestRow(
  model: Model,
  rungs: readonly Rung[],
  fits: readonly RankedFit[],
): ModelOnMachineRow {
  const { rung, fit } = bestRung(rungs, fits);
  return {
    slug: model.slug,
    name: model.name,
    group: groupOf(model),
    parameterCount: model.size?.parameterCount ?? 0,
    contextTokens: tableContextTokens(model),
    quantization: rung.name,
    quantizationSlug: rung.slug,
    verdict: fit.verdict,
    likelyBytes: fit.likelyBytes,
    decodeTokensPerSecond: fit.decodeTokensPerSecond,
  };
}

function askedBySize(): Model[] {
  const asked = new Set(findSelection("often-asked")?.models);
  return catalog.models
    .filter((model) => asked.has(model.slug) && hasFitTable(model))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ size }: Model): number {
  return size?.parameterCount ?? Number.POSITIVE_INFINITY;
}
