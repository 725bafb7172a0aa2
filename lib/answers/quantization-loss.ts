import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { formatLoss, TESTED_ON } from "./format-loss";

export type QualityTest = Quantization["quality"][number];

/** Divergence from the unquantized model on the model a family of formats was tested on. */
export type Loss = {
  divergence: number;
  perplexityChangeShare?: number | undefined;
  /** The model it was measured on. */
  model: string;
};

/** The smallest recorded loss, comparable only between formats tested on the same model. */
export function lossOf(quantization: Quantization): Loss | undefined {
  const model = TESTED_ON[quantization.format];
  const loss = model === undefined ? undefined : formatLoss(quantization);
  if (model === undefined || loss === undefined || isUnquantized(quantization)) return undefined;
  const [divergence, perplexityChangeShare] = loss;
  return { divergence, perplexityChangeShare, model };
}

/** Weights as trained, or in as many bits: nothing is lost that anybody could measure. */
export function isUnquantized({ family }: Pick<Quantization, "family">): boolean {
  return family === "float";
}
