import { catalog, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import { planRanking, rankModel } from "@/lib/fit/rank";
import type { FitMachine, Range, Verdict } from "@/lib/fit/types";
import { bestRung } from "./best-rung";
import { tableContextTokens } from "./hardware-for-model";
import { BELOW_FOUR_BITS } from "./model-answer";
import { notEstimated } from "./model-estimate";
import { groupOf, type ModelGroup } from "./model-rows";
import { quantizationLadder, type Rung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

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

type AskedModel = { model: Model; rungs: readonly Rung[] };

/** The models asked about most that can be estimated, by size. At most 60. */
const askedModels = askedBySize();

/** How a configuration runs each of the models asked about most, smallest model first. */
export function modelsOnConfiguration(configuration: Configuration): ModelOnMachineRow[] {
  const machine = tableMachine(configuration);
  return askedModels.map((asked) => rowOf(asked, machine));
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

function rowOf({ model, rungs }: AskedModel, machine: FitMachine): ModelOnMachineRow {
  const contextTokens = tableContextTokens(model);
  const settings = { contextTokens };
  const weights = rungs.map((rung) => rung.weights);
  const fits = rankModel(model, weights, planRanking(machine, settings), settings);
  const { rung, fit } = bestRung(rungs, fits);
  return {
    slug: model.slug,
    name: model.name,
    group: groupOf(model),
    parameterCount: model.size?.parameterCount ?? 0,
    contextTokens,
    quantization: rung.name,
    quantizationSlug: rung.slug,
    verdict: fit.verdict,
    likelyBytes: fit.likelyBytes,
    decodeTokensPerSecond: fit.decodeTokensPerSecond,
  };
}

function askedBySize(): AskedModel[] {
  const asked = new Set(findSelection("often-asked")?.models);
  return catalog.models
    .filter((model) => asked.has(model.slug) && notEstimated(model) === undefined)
    .map((model) => ({ model, rungs: quantizationLadder(model) }))
    .filter(({ rungs }) => rungs.length > 0)
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ model: { size } }: AskedModel): number {
  return size?.parameterCount ?? Number.POSITIVE_INFINITY;
}
