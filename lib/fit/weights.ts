import { WEIGHT_ASSUMPTIONS } from "./assumptions/weights";
import { bitsOf } from "./formats";
import type { FitModel, FitWeights } from "./types";

const BITS_PER_BYTE = 8;
const FILE_UNCERTAINTY = WEIGHT_ASSUMPTIONS["file-uncertainty"].value;

/** Where the bytes of a model lie, in parts that engines place and read apart. They sum to `bytes`. */
export type WeightParts = {
  /** The input embedding, which llama.cpp keeps in host memory. 0 when unknown. */
  inputEmbeddingBytes: number;
  /** Per-layer embeddings (Gemma 3n, Gemma 4 E), also kept in host memory. */
  perLayerEmbeddingBytes: number;
  /** Experts a router chooses from. */
  routedBytes: number;
  /** Everything else: attention, dense layers, shared experts, the output head. */
  restBytes: number;
};

/**
 * The bytes of a model when no file size is known, from the average of its format.
 *
 * bytes = language parameters × bits per weight ÷ 8
 *
 * Anchor: 8.19 × 10⁹ parameters at Q4_K_M (4.9) → 5.02 GB.
 * Good to about ±5 %: small models and large vocabularies lie above. `weightsFromMixture` is closer.
 */
export function weightsFromAverage(model: FitModel, quantization: string): FitWeights | undefined {
  const parameters = languageParameters(model);
  const bits = bitsOf(quantization);
  if (parameters === undefined || bits === undefined) return undefined;
  return {
    quantization,
    bytes: Math.round((parameters * bits.average.value) / BITS_PER_BYTE),
    basis: "average",
    uncertaintyShare: bits.spread.value + WEIGHT_ASSUMPTIONS["average-extra-uncertainty"].value,
  };
}

/**
 * The bytes of a model when no file size is known, tensor class by tensor class.
 *
 * bytes = (body × body bits + input embedding × its bits + output head × its bits) ÷ 8
 * Tied embeddings exist once, in the type of the output head.
 *
 * Anchor: Qwen3 8B at Q4_K_M → within 1 % of the published 5.03 GB.
 */
export function weightsFromMixture(model: FitModel, quantization: string): FitWeights | undefined {
  const parameters = languageParameters(model);
  const bits = bitsOf(quantization);
  if (parameters === undefined || bits === undefined) return undefined;
  if (model.shape === undefined) return weightsFromAverage(model, quantization);

  const embedding = model.shape.vocabularySize * model.shape.hiddenSize;
  const perLayer = perLayerEmbeddingParameters(model);
  const isTied = model.shape.hasTiedEmbeddings ?? false;
  const outside = (isTied ? embedding : 2 * embedding) + perLayer;
  if (outside >= parameters) return weightsFromAverage(model, quantization);

  const total =
    (parameters - outside) * bits.body.value +
    embedding * bits.output.value +
    (isTied ? 0 : embedding * bits.embedding.value) +
    perLayer * bits.embedding.value;
  return {
    quantization,
    bytes: Math.round(total / BITS_PER_BYTE),
    basis: "mixture",
    uncertaintyShare: bits.spread.value,
  };
}

/** Half-width of what the bytes may be off by, as a share. A file known to the byte still has padding. */
export function weightUncertaintyShare(weights: FitWeights): number {
  if (weights.uncertaintyShare !== undefined) return Math.max(0, weights.uncertaintyShare);
  if (weights.basis === "file") return FILE_UNCERTAINTY;
  return bitsOf(weights.quantization)?.spread.value ?? WEIGHT_ASSUMPTIONS["unknown-format"].value;
}

/** Divides the bytes among the parts, in proportion to parameters and the format's bits. */
export function weightParts(model: FitModel, weights: FitWeights): WeightParts {
  const { bytes } = weights;
  const parameters = languageParameters(model);
  const nothing = { inputEmbeddingBytes: 0, perLayerEmbeddingBytes: 0, routedBytes: 0 };
  if (parameters === undefined || model.shape === undefined)
    return { ...nothing, restBytes: bytes };

  const { vocabularySize, hiddenSize, hasTiedEmbeddings } = model.shape;
  const averageBits = (bytes * BITS_PER_BYTE) / parameters;
  const format = bitsOf(weights.quantization);
  const embeddingBits = hasTiedEmbeddings ? format?.output.value : format?.embedding.value;
  const inputEmbedding =
    (vocabularySize * hiddenSize * (embeddingBits ?? averageBits)) / BITS_PER_BYTE;
  const perLayer =
    (perLayerEmbeddingParameters(model) * (format?.embedding.value ?? averageBits)) / BITS_PER_BYTE;
  const routed = (routedParameters(model) * (format?.body.value ?? averageBits)) / BITS_PER_BYTE;

  const share = Math.min(1, bytes / Math.max(1, inputEmbedding + perLayer + routed));
  const inputEmbeddingBytes = Math.floor(inputEmbedding * share);
  const perLayerEmbeddingBytes = Math.floor(perLayer * share);
  const routedBytes = Math.floor(routed * share);
  const restBytes = bytes - inputEmbeddingBytes - perLayerEmbeddingBytes - routedBytes;
  return { inputEmbeddingBytes, perLayerEmbeddingBytes, routedBytes, restBytes };
}

/**
 * Bytes read for one token: everything but the input embedding, and of the routed experts the share
 * that is chosen. A tied embedding is read as the output head.
 */
export function activeWeightBytes(model: FitModel, parts: WeightParts): number {
  const { inputEmbeddingBytes, perLayerEmbeddingBytes, routedBytes, restBytes } = parts;
  const experts = model.shape?.experts;
  const tied = model.shape?.hasTiedEmbeddings ? inputEmbeddingBytes : 0;
  if (experts !== undefined && routedBytes > 0) {
    return (
      restBytes + tied + routedBytes * Math.min(1, experts.expertsPerToken / experts.expertCount)
    );
  }
  const total = inputEmbeddingBytes + perLayerEmbeddingBytes + routedBytes + restBytes;
  const parameters = languageParameters(model);
  const active = model.size?.activeParameterCount;
  if (parameters !== undefined && active !== undefined && active < parameters) {
    return (total * active) / parameters;
  }
  return restBytes + tied;
}

/** Parameters a router chooses from: three matrices an expert. 0 in dense models. */
export function routedParameters(model: FitModel): number {
  const experts = model.shape?.experts;
  const layerCount = model.attention?.layerCount;
  if (experts === undefined || model.shape === undefined || layerCount === undefined) return 0;

  const layers = expertLayerCount(model);
  const all = layers * experts.expertCount * 3 * model.shape.hiddenSize * experts.feedForwardSize;
  return Math.min(all, languageParameters(model) ?? all);
}

/** Layers that have routed experts. */
export function expertLayerCount(model: FitModel): number {
  const experts = model.shape?.experts;
  const layerCount = model.attention?.layerCount;
  if (experts === undefined || layerCount === undefined) return 0;
  const after = Math.max(0, layerCount - (experts.firstDenseLayerCount ?? 0));
  return Math.floor(after / (experts.everyNthLayer ?? 1));
}

/** Parameters of the language part, without a vision tower. */
export function languageParameters({ size }: FitModel): number | undefined {
  return size?.languageParameterCount ?? size?.parameterCount;
}

function perLayerEmbeddingParameters({ shape, attention }: FitModel): number {
  if (shape?.perLayerInputDim === undefined || attention === undefined) return 0;
  return shape.vocabularySize * attention.layerCount * shape.perLayerInputDim;
}
