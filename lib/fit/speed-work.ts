import type { DecodeWork } from "./decode-time";
import { cacheSettingsOf, DEFAULT_SETTINGS } from "./defaults";
import { kvCacheBytes } from "./kv-cache";
import { type ModelCounts, tableParameters } from "./model-counts";
import type { WeightNeed } from "./need";
import type { PrefillWork } from "./prefill-time";
import { recurrentStateBytes } from "./recurrent-state";
import type { RuntimeBehaviour } from "./runtime";
import type { FitModel, FitSettings, LayerGroup } from "./types";
import { isBf16, unpackClass } from "./unpack-class";
import { activeWeightBytes } from "./weights";

/** Cache and state read for one token at the settings' depth, in bytes. */
export type ContextRead = { cacheBytes: number; stateBytes: number };

/** Cache is read once; the state is read and written. */
export function contextRead(
  model: FitModel,
  behaviour: RuntimeBehaviour,
  settings: FitSettings,
): ContextRead {
  const groups = model.attention?.layerGroups ?? [];
  const depth = settings.depthTokens ?? DEFAULT_SETTINGS.depthTokens;
  const cache = cacheSettingsOf(settings, behaviour);
  return {
    cacheBytes: depth === 0 ? 0 : kvCacheBytes(groups, depth, { ...cache, ...ONE_SEQUENCE }),
    stateBytes: 2 * recurrentStateBytes(groups, 1),
  };
}

const ONE_SEQUENCE = { slotCount: 1, microBatchTokens: 0, cellStepTokens: 1 };

/** What one token costs with these weights. */
export function decodeWork(
  weights: WeightNeed,
  counts: ModelCounts,
  { cacheBytes, stateBytes }: ContextRead,
): DecodeWork {
  return {
    weightBytes: activeWeightBytes(weights.parts, counts) + stateBytes,
    cacheBytes,
    activeParameters: counts.active,
    layerCount: counts.layerCount,
    expertLayerCount: counts.expertLayerCount,
    recurrentLayerCount: counts.recurrentLayerCount,
    unpackKey: UNPACK_KEYS[unpackClass(weights.quantization)],
    isBf16: isBf16(weights.quantization),
    hasPerLayerEmbedding: counts.perLayerEmbedding > 0,
    hasCompressedAttention: counts.hasCompressedAttention,
  };
}

const UNPACK_KEYS = {
  f16: "unpack-f16",
  q8: "unpack-q8",
  q4: "unpack-q4",
  low: "unpack-low",
} as const;

/** What a prompt costs for each token, at the mean depth of the prompt. */
export function prefillWork(
  model: FitModel,
  weights: WeightNeed,
  counts: ModelCounts,
  settings: FitSettings,
  batchTokens: number,
): PrefillWork {
  const promptTokens = Math.max(1, settings.promptTokens ?? DEFAULT_SETTINGS.promptTokens);
  const batch = Math.min(batchTokens, promptTokens);
  const { active, chosenShare: chosen, layerCount } = counts;
  const matrices = Math.max(active * LEAST_MATRIX_SHARE, active - tableParameters(counts));
  const expertParameters = Math.min(matrices * MOST_EXPERT_SHARE, counts.routed * chosen);
  const { parts } = weights;
  const touched = 1 - (1 - chosen) ** batch;
  return {
    denseParameters: matrices - expertParameters,
    expertParameters,
    attentionFlops: attentionFlops(model, settings, promptTokens),
    batchBytes: parts.restBytes + parts.routedBytes * touched,
    tokensPerExpert: expertParameters > 0 ? batch * chosen : 0,
    layerCount: layerCount + counts.expertLayerCount,
    recurrentShare: counts.recurrentLayerCount / Math.max(1, layerCount),
    unpack: unpackClass(weights.quantization),
    isBf16: isBf16(weights.quantization),
    hasCompressedAttention: counts.hasCompressedAttention,
    batchTokens: batch,
    promptTokens,
  };
}

/** Guards against parameter counts that leave out or count twice their tables or experts. */
const LEAST_MATRIX_SHARE = 0.3;
const MOST_EXPERT_SHARE = 0.9;

/** 4: a product for scores and one for values, each multiply and add, for every head and position. */
function attentionFlops(model: FitModel, settings: FitSettings, promptTokens: number): number {
  const heads = model.shape?.attentionHeadCount ?? UNSTATED_HEADS;
  const held = Math.min(promptTokens, settings.contextTokens);
  const depth = (settings.depthTokens ?? DEFAULT_SETTINGS.depthTokens) + held / 2;
  let flops = 0;
  for (const group of model.attention?.layerGroups ?? []) {
    if (group.attention === "recurrent" || group.attention === "none") continue;
    const positions = "windowTokens" in group ? Math.min(depth, group.windowTokens) : depth;
    flops += 4 * group.layerCount * positions * heads * keyDimOf(group);
  }
  return flops;
}

const UNSTATED_HEADS = 32;
/** Latent attention computes with 128 values and 64 of position for each head. */
const LATENT_KEY_DIM = 192;

function keyDimOf(group: LayerGroup): number {
  return "keyDim" in group ? group.keyDim : LATENT_KEY_DIM;
}
