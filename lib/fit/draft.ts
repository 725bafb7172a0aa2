import type { CacheSettings } from "./cache-settings";
import { DEFAULT_SETTINGS } from "./defaults";
import { kvCacheBytes } from "./kv-cache";
import { modelCounts, tableParameters } from "./model-counts";
import type { Draft, FitModel, FitSettings, FitWeights, LayerGroup } from "./types";

/** What a draft takes: its weights and its own cache over the whole context. Bytes. */
export function draftNeed(
  { draft, contextTokens }: FitSettings,
  cache: CacheSettings,
): { draftWeightsBytes: number; draftKvBytes: number } {
  return {
    draftWeightsBytes: Math.ceil(draft?.weightsBytes ?? 0),
    draftKvBytes: Math.ceil(kvCacheBytes(draft?.layerGroups ?? [], contextTokens, cache)),
  };
}

/**
 * Recurrent states that are kept: one a slot, and one more for each proposed token, to go back to
 * when it is refused.
 *
 * Anchor: llama.cpp with Qwen3.8 27B, 4 slots and 2 proposed tokens logs 12 states of 149.6 MiB.
 */
export function stateCount({ slotCount, draft }: FitSettings): number {
  return (slotCount ?? DEFAULT_SETTINGS.slotCount) * (1 + (draft?.tokensPerStep ?? 0));
}

/**
 * The head a model was published with for proposing tokens (MTP): one more of its layers, and the
 * matrix that joins the last token's embedding to its state. Embedding and output head are the model's own.
 *
 * weights = (language parameters − embeddings) ÷ layers + 2 × hidden size², at the file's bits
 * cache = one layer like those that see the whole context
 *
 * Anchor: Qwen3-Next 80B-A3B → 1.66 × 10⁹ parameters; its repository with the head has 1.6 × 10⁹ more.
 * A file that holds the head already counts its weights: then only the cache is new.
 *
 * @returns undefined when the model's size or layers are unknown
 */
export function ownHead(
  model: FitModel,
  weights: FitWeights,
  tokensPerStep?: number,
): Draft | undefined {
  const counts = modelCounts(model);
  const { parameters, layerCount } = counts;
  if (parameters === undefined || layerCount === 0) return undefined;
  const hiddenSize = model.shape?.hiddenSize ?? 0;
  const body = Math.max(0, parameters - tableParameters(counts));
  const headParameters = body / layerCount + 2 * hiddenSize ** 2;
  return {
    weightsBytes: Math.ceil((headParameters * weights.bytes) / parameters),
    layerGroups: wholeContextLayer(model.attention?.layerGroups ?? []),
    tokensPerStep,
  };
}

/** One layer like the last that caches the whole context; none in models without such layers. */
function wholeContextLayer(groups: readonly LayerGroup[]): LayerGroup[] {
  const group = groups.findLast(({ attention }) => attention === "full" || attention === "mla");
  if (group?.attention === "full") {
    const { attention, kvHeadCount, keyDim, valueDim } = group;
    return [{ attention, layerCount: 1, kvHeadCount, keyDim, valueDim }];
  }
  return group?.attention === "mla" ? [{ ...group, layerCount: 1, cachesPerLayer: undefined }] : [];
}
