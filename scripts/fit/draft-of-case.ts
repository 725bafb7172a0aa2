import type { Model } from "@/lib/catalog/schemas/model";
import { ownHead } from "@/lib/fit/draft";
import type { Draft, FitWeights } from "@/lib/fit/types";
import type { FitCase } from "./case-schema";
import { modelOfCase, weightsOfCase } from "./resolve-case";

/** Words that say nothing proposes tokens, or something that takes no memory. */
const WITHOUT_DRAFT = /^(?:false|none|off|no)?$|n-?gram|lookup|suffix/i;

/**
 * The draft of a case: its bytes or its model where they are named, else the model's own head. A bare
 * number is a speed and takes no memory. A sentence when the draft's model is not known.
 */
export function draftOfCase(
  { speculative, quant }: FitCase,
  model: Model,
  weights: FitWeights | undefined,
): Draft | string | undefined {
  if (speculative === undefined || speculative === false || weights === undefined) return undefined;
  if (typeof speculative === "number") return undefined;
  if (typeof speculative === "string" && WITHOUT_DRAFT.test(speculative.trim())) return undefined;
  if (typeof speculative !== "object") return ownHead(model, weights);

  const { draftModel, draftWeightsBytes, proposedTokens: tokensPerStep } = speculative;
  if (draftModel !== undefined) {
    const { draftQuant = quant } = speculative;
    const asked = {
      model: draftModel,
      hardware: "",
      quant: draftQuant,
      weightsBytes: draftWeightsBytes,
    };
    return draftModelOf(asked, tokensPerStep);
  }
  const head = ownHead(model, weights, tokensPerStep);
  if (draftWeightsBytes === undefined) return head;
  return { ...head, weightsBytes: draftWeightsBytes, tokensPerStep };
}

function draftModelOf(asked: FitCase, tokensPerStep: number | undefined): Draft | string {
  const model = modelOfCase(asked);
  if (typeof model === "string") return model;
  const weights = weightsOfCase(asked, model);
  if (typeof weights === "string") return weights;
  if (weights === undefined)
    return `The size of ${model.name} is unknown, so it cannot be a draft.`;
  return { weightsBytes: weights.bytes, layerGroups: model.attention?.layerGroups, tokensPerStep };
}
