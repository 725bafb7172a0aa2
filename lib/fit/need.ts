import { type ComputeBuffers, computeBuffers } from "./compute-buffer";
import { batchTokensOf, cacheSettingsOf, flashAttentionOf } from "./defaults";
import { draftNeed, stateCount } from "./draft";
import { kvCacheBytes } from "./kv-cache";
import { type ModelCounts, modelCounts } from "./model-counts";
import type { MachinePlan } from "./plan";
import { recurrentStateBytes } from "./recurrent-state";
import type { FitModel, FitSettings, FitWeights } from "./types";
import { type WeightParts, weightParts } from "./weights";

/** What a model asks for at some settings, whatever the format of its weights. Bytes. */
export type ContextNeed = {
  kvBytes: number;
  stateBytes: number;
  compute: ComputeBuffers;
  projectorBytes: number;
  draftWeightsBytes: number;
  draftKvBytes: number;
  counts: ModelCounts;
};

/** Weights as an engine places them. Bytes. */
export type WeightNeed = {
  quantization: string;
  parts: WeightParts;
  /** On the devices when nothing is offloaded. */
  deviceBytes: number;
  /** In host memory even then: the input embedding in the llama.cpp family. */
  hostBytes: number;
};

/** Cache, state and buffers at the settings; undefined when the model's layers are unknown. */
export function contextNeed(
  model: FitModel,
  plan: MachinePlan,
  settings: FitSettings,
): ContextNeed | undefined {
  const { attention } = model;
  if (attention === undefined) return undefined;
  const cache = cacheSettingsOf(settings, plan.behaviour);
  const compute = computeBuffers(model, {
    contextTokens: settings.contextTokens,
    microBatchTokens: batchTokensOf(settings, plan.behaviour),
    hasFlashAttention: flashAttentionOf(settings, plan.behaviour),
    limitsOutputs: plan.behaviour.limitsOutputs,
    deviceCount: plan.devices.length,
    hasPipeline: plan.behaviour.family === "llama.cpp" && !plan.behaviour.isIk,
    expandsLatents: plan.behaviour.isIk && cache.mlaMode === "compressed",
    hasPlainWideKeys: plan.behaviour.family === "mlx",
    hasHalfActivations: plan.behaviour.family !== "llama.cpp",
  });
  return {
    kvBytes: Math.ceil(kvCacheBytes(attention.layerGroups, settings.contextTokens, cache)),
    stateBytes: Math.ceil(recurrentStateBytes(attention.layerGroups, stateCount(settings))),
    compute: roundBuffers(compute ?? NO_BUFFERS),
    projectorBytes: Math.ceil(settings.projectorBytes ?? 0),
    ...draftNeed(settings, cache),
    counts: modelCounts(model),
  };
}

/** Where the weights go when everything fits. A tied embedding exists twice: on the host and as output head. */
export function weightNeed(
  weights: FitWeights,
  plan: MachinePlan,
  counts: ModelCounts,
): WeightNeed {
  const parts = weightParts(weights, counts);
  const { quantization } = weights;
  if (!plan.behaviour.keepsEmbeddingOnHost || plan.isHostOnly) {
    return { quantization, parts, deviceBytes: weights.bytes, hostBytes: 0 };
  }
  const { inputEmbeddingBytes, perLayerEmbeddingBytes } = parts;
  const hostBytes = inputEmbeddingBytes + perLayerEmbeddingBytes;
  const leavesDevice = counts.isUntied ? inputEmbeddingBytes : 0;
  return {
    quantization,
    parts,
    deviceBytes: weights.bytes - leavesDevice - perLayerEmbeddingBytes,
    hostBytes,
  };
}

const NO_BUFFERS: ComputeBuffers = { outputBytes: 0, otherBytes: 0, hostBytes: 0 };

function roundBuffers({ outputBytes, otherBytes, hostBytes }: ComputeBuffers): ComputeBuffers {
  return {
    outputBytes: Math.ceil(outputBytes),
    otherBytes: Math.ceil(otherBytes),
    hostBytes: Math.ceil(hostBytes),
  };
}
