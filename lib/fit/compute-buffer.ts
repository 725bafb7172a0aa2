import { COMPUTE_VALUES as C } from "./assumptions/compute";
import type { FitModel, LayerGroup } from "./types";

export type ComputeSettings = {
  contextTokens: number;
  microBatchTokens: number;
  hasFlashAttention: boolean;
  /** The buffer holds logits only for the outputs asked for. */
  limitsOutputs: boolean;
  deviceCount: number;
  /** llama.cpp keeps copies of the inputs so that devices work at once. */
  hasPipeline: boolean;
  /** ik_llama.cpp expands latent keys and values. */
  expandsLatents: boolean;
  /** vLLM, MLX and ExLlama: 16-bit activations, no mask of the whole context. */
  hasHalfActivations: boolean;
  /** MLX computes scores of wide keys in memory. */
  hasPlainWideKeys: boolean;
};

/** The scratch buffers of one micro-batch, in bytes: on the device that computes logits, on the others, on the host. */
export type ComputeBuffers = { outputBytes: number; otherBytes: number; hostBytes: number };

const FLOAT = C["float-bytes"];

type Shape = NonNullable<FitModel["shape"]>;

/**
 * Scratch memory of a micro-batch, for each of its tokens, in the llama.cpp family:
 *
 * attention = context × 6 B + 4 B × (2 × heads × key + 2 × hidden), with flash attention
 *             context × (heads + 1) × 4 B + 16 B × hidden, without
 * layer     = 4 B × (2 × width + 2 × hidden), or 4 B × (chosen experts × (hidden + 2.5 × width) + hidden)
 * output    = (vocabulary + 2 × hidden) × 4 B, unless outputs are limited
 * The buffer is the largest of them: they are not alive at once. In 16-bit engines
 * 2 B × (3 × width + 3 × hidden).
 *
 * Anchors, 512 tokens, outputs not limited: Qwen3 235B → 312.75 MiB; Qwen3 30B → 304.75 MiB;
 * a device without the output head, GLM 4.5 at 65,536 tokens → 260 MiB. Without flash attention,
 * Mistral 7B at 32,768 tokens → 2,144 MiB, as logged.
 *
 * Undefined when the model's shape is unknown.
 */
export function computeBuffers(
  model: FitModel,
  settings: ComputeSettings,
): ComputeBuffers | undefined {
  const { shape } = model;
  if (shape === undefined) return undefined;

  const { contextTokens, limitsOutputs, deviceCount, hasPipeline } = settings;
  const tokens = Math.min(settings.microBatchTokens, contextTokens);
  if (settings.hasHalfActivations) return halfBuffers(model, shape, settings, tokens);

  const inputs = (contextTokens + shape.hiddenSize) * FLOAT;
  const copies = deviceCount > 1 && hasPipeline ? (C["pipeline-copies"] - 1) * inputs : 0;
  const attention = attentionBytes(model, shape, settings);
  const layer = Math.max(attention, layerBytes(shape)) * tokens;
  const latents = settings.expandsLatents ? expandedLatentBytes(model, contextTokens) : 0;
  const other = Math.max(layer, latents) + copies * tokens;
  const logits = (shape.vocabularySize + C["output-hidden-copies"] * shape.hiddenSize) * FLOAT;
  return {
    outputBytes: limitsOutputs ? other : Math.max(other, (logits + copies) * tokens),
    otherBytes: other,
    hostBytes: inputs * tokens,
  };
}

function halfBuffers(
  { attention }: FitModel,
  shape: Shape,
  { contextTokens, hasPlainWideKeys }: ComputeSettings,
  tokens: number,
): ComputeBuffers {
  const layer = C["half-bytes"] * C["half-copies"] * (widthOf(shape) + shape.hiddenSize);
  const isPlain = hasPlainWideKeys && keyDimOf(attention?.layerGroups ?? []) > C["fused-key-dim"];
  const scores = isPlain
    ? (shape.attentionHeadCount ?? 0) * contextTokens * C["plain-score-bytes"]
    : 0;
  const bytes = tokens * (layer + scores);
  return { outputBytes: bytes, otherBytes: bytes, hostBytes: 0 };
}

function attentionBytes(
  { attention }: FitModel,
  { hiddenSize, attentionHeadCount }: Shape,
  { contextTokens, hasFlashAttention }: ComputeSettings,
): number {
  if (attentionHeadCount === undefined) return contextTokens * C["mask-bytes"];
  if (!hasFlashAttention) {
    return contextTokens * FLOAT * (attentionHeadCount + 1) + C["plain-hidden-bytes"] * hiddenSize;
  }
  const queries = attentionHeadCount * keyDimOf(attention?.layerGroups ?? []);
  const vectors = C["attention-copies"] * (queries + hiddenSize) * FLOAT;
  return contextTokens * C["mask-bytes"] + vectors;
}

function layerBytes(shape: Shape): number {
  const { hiddenSize, experts } = shape;
  if (experts !== undefined) {
    const one = hiddenSize + C["expert-copies"] * experts.feedForwardSize;
    return FLOAT * (experts.expertsPerToken * one + hiddenSize);
  }
  return FLOAT * (C["feed-forward-copies"] * widthOf(shape) + C["attention-copies"] * hiddenSize);
}

/** Keys and values of all heads and the whole context, 2 bytes each. */
function expandedLatentBytes({ attention }: FitModel, contextTokens: number): number {
  let most = 0;
  for (const group of attention?.layerGroups ?? []) {
    if (group.attention !== "mla" || group.expanded === undefined) continue;
    const { headCount, keyDim, valueDim } = group.expanded;
    most = Math.max(most, headCount * (keyDim + valueDim) * C["half-bytes"]);
  }
  return most * contextTokens * C["latent-expansion"];
}

/** Widened vector of one token: of the dense layer, or of the experts chosen. */
function widthOf({ hiddenSize, feedForwardSize, experts }: Shape): number {
  const chosen = experts === undefined ? 0 : experts.expertsPerToken * experts.feedForwardSize;
  return Math.max(chosen, feedForwardSize ?? hiddenSize * USUAL_WIDTH);
}

/** Layers widen about fourfold where the width is not stated. */
const USUAL_WIDTH = 4;

function keyDimOf(groups: readonly LayerGroup[]): number {
  let most = 0;
  for (const group of groups) {
    if ("keyDim" in group) most = Math.max(most, group.keyDim);
    if (group.attention === "mla") most = Math.max(most, group.latentDim + group.ropeDim);
  }
  return most;
}
