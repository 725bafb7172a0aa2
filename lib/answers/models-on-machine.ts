import { planRanking, rankModel } from "@/lib/fit/rank";
import type { FitMachine, FitSettings } from "@/lib/fit/types";
import { tableContextTokens } from "./hardware-for-model";
import { askedModels, bestRow, type ModelOnMachineRow } from "./models-on-hardware";
import { quantizationLadder } from "./quantization-ladder";

/** How any machine runs each of the models asked about most, smallest first. */
export function modelsOnMachine(
  machine: FitMachine,
  split?: FitSettings["split"],
): ModelOnMachineRow[] {
  return askedModels.map((model) => {
    const settings = { contextTokens: tableContextTokens(model), split };
    const rungs = quantizationLadder(model);
    const weights = rungs.map((rung) => rung.weights);
    return bestRow(
      model,
      rungs,
      rankModel(model, weights, planRanking(machine, settings), settings),
    );
  });
}
