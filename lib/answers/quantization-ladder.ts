import { findQuantization } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import type { FitWeights } from "@/lib/fit/types";
import { fileWeights, weightsOf } from "./weights";

/**
 * Formats a table tries, best first. Sizes are worked out where no file is known; below Q4 quality
 * falls quickly, so Q3 and Q2 come last.
 */
export const COMMON = ["q8-0", "q6-k", "q5-k-m", "q4-k-m", "q3-k-m", "q2-k"] as const;

/** Mixtures tried only where somebody publishes such a file: very large models come in these. */
export const PUBLISHED_ONLY = ["ud-q4-k-xl", "ud-q2-k-xl", "ud-iq1-s"] as const;

/** Models whose experts are published in MXFP4 keep them so under every other name. */
export const NATIVE_MXFP4 = ["mxfp4"] as const;

/** The format most people take when it fits. */
export const USUAL_QUANTIZATION = "q4-k-m";

const ladders = new WeakMap<Model, readonly Rung[]>();

export type Rung = { slug: string; name: string; weights: FitWeights };

/** The formats of a model from best to smallest, each with its weights; none when its size is unknown. */
export function quantizationLadder(model: Model): readonly Rung[] {
  const known = ladders.get(model);
  if (known !== undefined) return known;
  const ladder = ladderOf(model);
  ladders.set(model, ladder);
  return ladder;
}

function ladderOf(model: Model): Rung[] {
  if (model.nativeDtype === "mxfp4") {
    return NATIVE_MXFP4.flatMap((slug) => rung(slug, weightsOf(model, slug)));
  }
  const rungs = [
    ...COMMON.flatMap((slug) => rung(slug, weightsOf(model, slug))),
    ...PUBLISHED_ONLY.flatMap((slug) => rung(slug, fileWeights(model, slug))),
  ];
  return rungs.toSorted((a, b) => b.weights.bytes - a.weights.bytes);
}

/** The rung most people take: Q4_K_M, else the only one there is. */
export function usualRung(model: Model): Rung | undefined {
  const rungs = quantizationLadder(model);
  return rungs.find(({ slug }) => slug === USUAL_QUANTIZATION) ?? rungs[0];
}

function rung(slug: string, weights: FitWeights | undefined): Rung[] {
  const name = findQuantization(slug)?.name;
  return weights === undefined || name === undefined ? [] : [{ slug, name, weights }];
}
