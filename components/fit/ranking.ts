import { planRanking, rankModel } from "@/lib/fit/rank";
import type { FitMachine, Range, Verdict } from "@/lib/fit/types";
import { configurationName, configurationSlug } from "@/lib/machine/configuration";
import { bestFormat } from "./best-format";
import { settingsOf, tryFormats } from "./check";
import type { CheckerFrame, MachineEntry, ModelDetails, ModelFigures } from "./checker-data";
import { fitMachine } from "./fit-machine";
import { weightsReader } from "./formats";
import type { Changes } from "./read-parameter";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";

/** One line of a ranking: a model on the machine asked about, or a machine for the model. */
export type RankedRow = {
  key: string;
  name: string;
  verdict: Verdict;
  format: string;
  /** The format has less than four bits a weight, where quality falls quickly. */
  isCoarse: boolean;
  likelyBytes: number;
  /** What the lines are sorted by when all else is equal: parameters, or memory of the machine. */
  size: number;
  decodeTokensPerSecond?: Range | undefined;
  /** The address of the whole answer. */
  changes: Changes;
};

/** Formats of less than four bits, by their slugs: q3-k-m, iq2-xs, ud-iq1-s, mlx-3-bit, tq1-0. */
const COARSE = /(?:q[123]|mlx-[23])-/;

/** Verdict, memory and speed of every model at every format on one machine; the best format a line. */
export function rankModels(
  models: readonly ModelFigures[],
  machine: FitMachine,
  choices: Choices,
  frame: CheckerFrame,
): RankedRow[] {
  const { family } = RUNTIMES[choices.runtime];
  const plan = planRanking(machine, { contextTokens: 1, ...engineOf(choices) });
  const weightsOf = weightsReader(family, frame);
  return models.flatMap((model): RankedRow[] => {
    const settings = settingsOf(choices, model.fit);
    const { all, picked } = weightsOf(model);
    const wanted = choices.quantization === undefined ? picked : new Set([choices.quantization]);
    const fits = rankModel(model.fit, all, plan, settings);
    const best = bestFormat(fits.filter(({ quantization }) => wanted.has(quantization)));
    if (best === undefined) return [];
    return [
      {
        key: model.slug,
        name: model.name,
        verdict: best.verdict,
        format: best.quantization,
        isCoarse: COARSE.test(best.quantization),
        likelyBytes: best.likelyBytes,
        size: model.fit.size?.parameterCount ?? 0,
        decodeTokensPerSecond: best.decodeTokensPerSecond,
        changes: { model: model.slug, quant: choices.quantization },
      },
    ];
  });
}

/** Every machine of the catalog that a runtime runs on, and how the model does there. */
export function rankMachines(
  model: ModelDetails,
  units: readonly MachineEntry[],
  choices: Choices,
  frame: CheckerFrame,
): RankedRow[] {
  const { family, backends } = RUNTIMES[choices.runtime];
  const settings = settingsOf(choices, model.fit);
  const { all, picked } = weightsReader(family, frame)(model);
  const wanted = choices.quantization === undefined ? picked : new Set([choices.quantization]);
  const weights = all.filter(({ quantization }) => wanted.has(quantization));
  return units
    .filter(({ device }) => !backends || backends.some((each) => device.backends.includes(each)))
    .flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })))
    .flatMap((configured): RankedRow[] => {
      const part = { kind: "unit", configured, isSizeAssumed: false, count: 1 } as const;
      const machine = fitMachine([part], choices);
      const best = bestFormat(tryFormats(model.fit, weights, machine, settings));
      if (best === undefined) return [];
      const slug = configurationSlug(configured);
      return [
        {
          key: slug,
          name: configurationName(configured),
          verdict: best.verdict,
          format: best.quantization,
          isCoarse: COARSE.test(best.quantization),
          likelyBytes: best.likelyBytes,
          size: configured.memoryGiB,
          decodeTokensPerSecond: best.decodeTokensPerSecond,
          changes: { machine: slug, quant: choices.quantization },
        },
      ];
    });
}

function engineOf(choices: Choices) {
  return { runtime: settingsOf(choices, {}).runtime };
}
