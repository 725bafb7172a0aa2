import { estimateFit } from "@/lib/fit/estimate";
import { planRanking, type RankedFit, rankModel } from "@/lib/fit/rank";
import type { Fit, FitMachine, FitModel, FitSettings, FitWeights } from "@/lib/fit/types";
import { bestFormat } from "./best-format";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { weightsReader } from "./formats";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";
import { usualContext } from "./usual-context";

/** A format of a model, and how it does on the machine. */
export type TriedFormat = RankedFit & { weights: FitWeights };

/** One question, worked out. */
export type Check = {
  model: ModelDetails;
  machine: FitMachine;
  settings: FitSettings;
  /** Every format the runtime reads, largest first. */
  tried: readonly TriedFormat[];
  chosen: TriedFormat;
  /** The format that would be taken if none were asked for. */
  best: TriedFormat;
  fit: Fit;
};

/** What is asked of the engine; the context is the model's own where that is shorter. */
export function settingsOf(choices: Choices, model: FitModel): FitSettings {
  const { cacheType, contextTokens, projectorBytes, runtime, slotCount } = choices;
  return {
    contextTokens: contextTokens ?? usualContext(model),
    keyCacheType: cacheType,
    valueCacheType: cacheType,
    slotCount,
    projectorBytes,
    runtime: runtime === "llama-cpp" ? undefined : { name: RUNTIMES[runtime].engineName },
  };
}

/** Works out one answer; undefined when the runtime reads no format of the model that is known. */
export function checkModel(
  model: ModelDetails,
  machine: FitMachine,
  choices: Choices,
  frame: CheckerFrame,
): Check | undefined {
  const settings = settingsOf(choices, model.fit);
  const { all, picked } = weightsReader(RUNTIMES[choices.runtime].family, frame)(model);
  const tried = tryFormats(model.fit, all, machine, settings);
  const best = bestFormat(tried.filter(({ quantization }) => picked.has(quantization)));
  const chosen = tried.find(({ quantization }) => quantization === choices.quantization) ?? best;
  if (best === undefined || chosen === undefined) return undefined;

  const fit = estimateFit(model.fit, chosen.weights, machine, settings);
  return { model, machine, settings, tried, chosen, best, fit };
}

/** Ranks some weights of one model, in their order. */
export function tryFormats(
  model: FitModel,
  weights: readonly FitWeights[],
  machine: FitMachine,
  settings: FitSettings,
): TriedFormat[] {
  const fits = rankModel(model, weights, planRanking(machine, settings), settings);
  return weights.flatMap((each, index): TriedFormat[] => {
    const fit = fits[index];
    return fit === undefined ? [] : [{ ...fit, weights: each }];
  });
}
