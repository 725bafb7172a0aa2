import { findModel, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import { planRanking, type RankedFit, rankModel } from "@/lib/fit/rank";
import type { Range, Verdict } from "@/lib/fit/types";
import { bestRung } from "./best-rung";
import { oftenAskedMachines, tableContextTokens } from "./hardware-for-model";
import { BELOW_FOUR_BITS } from "./model-answer";
import { notEstimated } from "./model-estimate";
import { quantizationLadder, type Rung, USUAL_QUANTIZATION } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

/** How one format of a model does on a machine. */
export type PairFit = {
  verdict: Verdict;
  quantization: string;
  /** What it takes when everything lies on the device. Bytes. */
  likelyBytes: number;
  decodeTokensPerSecond?: Range | undefined;
};

/** A model on a machine: the best format that fits, and the one most people take. */
export type FitRow = {
  /** Of the model in a row of a machine, of the configuration in a row of a model. */
  slug: string;
  name: string;
  best: PairFit;
  usual: PairFit;
};

type Asked = { model: Model; rungs: readonly Rung[] };

const askedModels = estimatedModels();
const byMachine = new Map<string, readonly FitRow[]>();
const byModel = new Map<string, readonly FitRow[]>();

/** How the models asked about most run on a machine, smallest first. */
export function fitsOnMachine(configuration: Configuration): readonly FitRow[] {
  const known = byMachine.get(configuration.slug);
  if (known !== undefined) return known;
  const rows = askedModels.map((asked) => ({
    slug: asked.model.slug,
    name: asked.model.name,
    ...fitsOf(asked, configuration),
  }));
  byMachine.set(configuration.slug, rows);
  return rows;
}

/** How a model runs on the machines asked about most; none when it is not estimated. */
export function fitsOfModel(model: Model): readonly FitRow[] {
  const known = byModel.get(model.slug);
  if (known !== undefined) return known;
  const rungs = notEstimated(model) === undefined ? quantizationLadder(model) : [];
  const rows =
    rungs.length === 0
      ? []
      : oftenAskedMachines().map((configuration) => ({
          slug: configuration.slug,
          name: configuration.name,
          ...fitsOf({ model, rungs }, configuration),
        }));
  byModel.set(model.slug, rows);
  return rows;
}

/** Whether it runs well at four bits a weight or more: as the model that people tested. */
export function runsAsTested({ best }: Pick<FitRow, "best">): boolean {
  return best.verdict === "runs-well" && !BELOW_FOUR_BITS.test(best.quantization);
}

/** Whether all of it lies on the device, so that its speed is the device's. */
export function isOnDevice({ verdict }: PairFit): boolean {
  return verdict === "runs-well" || verdict === "tight";
}

function fitsOf({ model, rungs }: Asked, configuration: Configuration) {
  const settings = { contextTokens: tableContextTokens(model) };
  const plan = planRanking(tableMachine(configuration), settings);
  const weights = rungs.map((rung) => rung.weights);
  const fits = rankModel(model, weights, plan, settings);
  const { rung, fit } = bestRung(rungs, fits);
  const best = pairFit(rung, fit);
  const usualAt = rungs.findIndex(({ slug }) => slug === USUAL_QUANTIZATION);
  const [usualRung, usualFit] = [rungs[usualAt], fits[usualAt]];
  return { best, usual: usualRung && usualFit ? pairFit(usualRung, usualFit) : best };
}

function pairFit({ name }: Rung, fit: RankedFit): PairFit {
  const { verdict, likelyBytes, decodeTokensPerSecond } = fit;
  return { verdict, quantization: name, likelyBytes, decodeTokensPerSecond };
}

function estimatedModels(): Asked[] {
  const slugs = findSelection("often-asked")?.models ?? [];
  return slugs
    .flatMap((slug) => findModel(slug) ?? [])
    .filter((model) => notEstimated(model) === undefined)
    .map((model) => ({ model, rungs: quantizationLadder(model) }))
    .filter(({ rungs }) => rungs.length > 0)
    .toSorted((a, b) => parametersOf(a) - parametersOf(b));
}

function parametersOf({ model: { size } }: Asked): number {
  return size?.parameterCount ?? Number.POSITIVE_INFINITY;
}
