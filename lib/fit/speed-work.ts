import type { DecodeWork } from "./decode-time";
import { cacheSettingsOf, DEFAULT_SETTINGS } from "./defaults";
import { unpackClass } from "./device-traits";
import { kvCacheBytes } from "./kv-cache";
import type { WeightNeed } from "./need";
import type { PrefillWork } from "./prefill-time";
import { recurrentStateBytes } from "./recurrent-state";
import type { RuntimeBehaviour } from "./runtime";
import type { FitModel, FitSettings, LayerGroup } from "./types";
import {
  activeParameters,
  activeWeightBytes,
  chosenExpertShare,
  expertLayerCount,
  routedParameters,
  tableParameters,
} from "./weights";

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
  model: FitModel,
  weights: WeightNeed,
  { cacheBytes, stateBytes }: ContextRead,
): DecodeWork {
  return {
    weightBytes: activeWeightBytes(model, weights.parts) + stateBytes,
    cacheBytes,
    activeParameters: activeParameters(model),
    layerCount: model.attention?.layerCount ?? 0,
    expertLayerCount: expertLayerCount(model),
    recurrentLayerCount: layersOf(model, "recurrent"),
    unpack: unpackClass(weights.quantization),
    isBf16: weights.quantization === "BF16",
    hasPerLayerEmbedding: model.shape?.perLayerInputDim !== undefined,
    hasCompressedAttention: layersOf(model, "compressed") > 0,
  };
}

/** What a prompt costs for each token, at the mean depth of the prompt. */
export function prefillWork(
  model: FitModel,
  weights: WeightNeed,
  settings: FitSettings,
  batchTokens: number,
): PrefillWork {
  const promptTokens = Math.max(1, settings.promptTokens ?? DEFAULT_SETTINGS.promptTokens);
  const batch = Math.min(batchTokens, promptTokens);
  const chosen = chosenExpertShare(model);
  const active = activeParameters(model);
  const matrices = Math.max(active * LEAST_MATRIX_SHARE, active - tableParameters(model));
  const expertParameters = Math.min(matrices * MOST_EXPERT_SHARE, routedParameters(model) * chosen);
  const { parts } = weights;
  const touched = 1 - (1 - chosen) ** batch;
  const layerCount = model.attention?.layerCount ?? 0;
  return {
    denseParameters: matrices - expertParameters,
    expertParameters,
    attentionFlops: attentionFlops(model, settings, promptTokens),
    batchBytes: parts.restBytes + parts.routedBytes * touched,
    tokensPerExpert: expertParameters > 0 ? batch * chosen : 0,
    layerCount: layerCount + expertLayerCount(model),
    recurrentShare: layersOf(model, "recurrent") / Math.max(1, layerCount),
    unpack: unpackClass(weights.quantization),
    isBf16: weights.quantization === "BF16",
    hasCompressedAttention: layersOf(model, "compressed") > 0,
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

function layersOf(model: FitModel, attention: LayerGroup["attention"]): number {
  let count = 0;
  for (const group of model.attention?.layerGroups ?? []) {
    if (group.attention === attention) count += group.layerCount;
  }
  return count;
}
