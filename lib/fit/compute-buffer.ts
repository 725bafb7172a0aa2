import { COMPUTE_ASSUMPTIONS } from "./assumptions/compute";
import type { FitModel } from "./types";

export type ComputeSettings = {
  contextTokens: number;
  microBatchTokens: number;
  hasFlashAttention: boolean;
  /** The buffer holds logits only for the outputs asked for. */
  limitsOutputs: boolean;
  deviceCount: number;
};

/** The scratch buffers of one micro-batch, in bytes: on the device that computes logits, on the others, on the host. */
export type ComputeBuffers = { outputBytes: number; otherBytes: number; hostBytes: number };

const FLOAT = COMPUTE_ASSUMPTIONS["float-bytes"].value;
const OUTPUT_COPIES = COMPUTE_ASSUMPTIONS["output-hidden-copies"].value;
const LAYER_COPIES = COMPUTE_ASSUMPTIONS["layer-hidden-copies"].value;
const FLASH_CONTEXT = COMPUTE_ASSUMPTIONS["flash-context-bytes"].value;
const PLAIN_HIDDEN = COMPUTE_ASSUMPTIONS["plain-hidden-bytes"].value;
const PIPELINE_COPIES = COMPUTE_ASSUMPTIONS["pipeline-copies"].value;

/**
 * Scratch memory of a micro-batch in llama.cpp.
 *
 * with flash attention: max(layer × hidden × 4 B × tokens, context × tokens × 6 B)
 * without: context × tokens × (heads × 4 B + 4 B) + 16 B × hidden × tokens
 * on the device with the output head, unless outputs are limited: at least tokens × (vocabulary + 2 × hidden) × 4 B
 *
 * Anchors, 512 tokens, outputs not limited: Qwen3 235B → 312.75 MiB; Qwen3 30B → 304.75 MiB.
 * Without flash attention, Mistral 7B at 32,768 tokens → 2,144 MiB and at 2,048 → 164 MiB, both as logged.
 *
 * Undefined when the model's shape is unknown.
 */
export function computeBuffers(
  model: FitModel,
  settings: ComputeSettings,
): ComputeBuffers | undefined {
  const { shape } = model;
  if (shape === undefined) return undefined;

  const { contextTokens, limitsOutputs, deviceCount } = settings;
  const tokens = Math.min(settings.microBatchTokens, contextTokens);
  const inputBytes = contextTokens * tokens * FLOAT + shape.hiddenSize * tokens * FLOAT;
  const pipeline = deviceCount > 1 ? (PIPELINE_COPIES - 1) * shape.hiddenSize * tokens * FLOAT : 0;
  const layerBytes = layerBufferBytes(shape, settings, tokens) + pipeline;
  const outputs = limitsOutputs
    ? 0
    : tokens * FLOAT * (shape.vocabularySize + OUTPUT_COPIES * shape.hiddenSize);
  return {
    outputBytes: Math.max(layerBytes, outputs + pipeline),
    otherBytes: layerBytes,
    hostBytes: inputBytes,
  };
}

function layerBufferBytes(
  shape: NonNullable<FitModel["shape"]>,
  { contextTokens, hasFlashAttention }: ComputeSettings,
  tokens: number,
): number {
  const { hiddenSize, attentionHeadCount } = shape;
  if (hasFlashAttention || attentionHeadCount === undefined) {
    return Math.max(
      LAYER_COPIES * hiddenSize * tokens * FLOAT,
      contextTokens * tokens * FLASH_CONTEXT,
    );
  }
  return (
    contextTokens * tokens * FLOAT * (attentionHeadCount + 1) + PLAIN_HIDDEN * hiddenSize * tokens
  );
}
