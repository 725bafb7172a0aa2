import { FORMAT_BITS } from "./assumptions/formats";
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

/**
 * Divides the bytes among the parts by parameters and the bits of the format, scaled to the bytes
 * that are there. A file far smaller than its name says has its experts in MXFP4, as gpt-oss does
 * under every name.
 */
export function weightParts(model: FitModel, weights: FitWeights): WeightParts {
  const { bytes } = weights;
  const parameters = languageParameters(model);
  if (parameters === undefined || model.shape === undefined) {
    return { inputEmbeddingBytes: 0, perLayerEmbeddingBytes: 0, routedBytes: 0, restBytes: bytes };
  }
  const averageBits = (bytes * BITS_PER_BYTE) / parameters;
  const format = bitsOf(weights.quantization);
  const counts = parameterParts(model, model.shape, parameters);
  const body = format?.body.value ?? averageBits;
  const embeddingBits = format?.embedding.value ?? averageBits;
  const outputBits = format?.output.value ?? averageBits;
  const isTied = model.shape.hasTiedEmbeddings ?? false;
  const input = counts.embedding * (isTied ? outputBits : embeddingBits);
  const perLayer = counts.perLayer * embeddingBits;
  const output = isTied ? 0 : counts.embedding * outputBits;
  const isNativeMxfp4 = averageBits < body * NATIVE_SHARE && counts.routed > 0;
  const routed = counts.routed * (isNativeMxfp4 ? MXFP4_BITS : body);
  const total = input + perLayer + output + routed + counts.body * body;

  const scale = isNativeMxfp4 ? 1 / BITS_PER_BYTE : bytes / Math.max(1, total);
  const inputEmbeddingBytes = Math.min(bytes, Math.floor(input * scale));
  const perLayerEmbeddingBytes = Math.min(
    bytes - inputEmbeddingBytes,
    Math.floor(perLayer * scale),
  );
  const left = bytes - inputEmbeddingBytes - perLayerEmbeddingBytes;
  const routedBytes = Math.min(left, Math.floor(routed * scale));
  return {
    inputEmbeddingBytes,
    perLayerEmbeddingBytes,
    routedBytes,
    restBytes: left - routedBytes,
  };
}

const NATIVE_SHARE = WEIGHT_ASSUMPTIONS["native-mxfp4-share"].value;
const MXFP4_BITS = FORMAT_BITS.MXFP4.body.value;

/** Parameters by part; `body` is what is neither embedding nor routed. */
function parameterParts(
  model: FitModel,
  shape: NonNullable<FitModel["shape"]>,
  parameters: number,
): { embedding: number; perLayer: number; routed: number; body: number } {
  const embedding = shape.vocabularySize * shape.hiddenSize;
  const perLayer = perLayerEmbeddingParameters(model);
  const routed = routedParameters(model);
  const tables = (shape.hasTiedEmbeddings ? embedding : 2 * embedding) + perLayer;
  return { embedding, perLayer, routed, body: Math.max(0, parameters - tables - routed) };
}

/**
 * Bytes read for one token: everything but the input embedding, and of the routed experts the share
 * that is chosen. A tied embedding is read as the output head. Where the stated active parameters
 * contradict the shape (latent experts), their share of the bytes counts.
 */
export function activeWeightBytes(model: FitModel, parts: WeightParts): number {
  const { inputEmbeddingBytes, perLayerEmbeddingBytes, routedBytes, restBytes } = parts;
  const tied = model.shape?.hasTiedEmbeddings ? inputEmbeddingBytes : 0;
  const chosen = chosenExpertShare(model);
  const byShape = restBytes + tied + routedBytes * chosen;
  const parameters = languageParameters(model);
  const stated = model.size?.activeParameterCount;
  if (parameters === undefined || stated === undefined || stated >= parameters) return byShape;

  const counted = parameters - routedParameters(model) * (1 - chosen);
  if (routedBytes > 0 && Math.abs(counted / stated - 1) < CONTRADICTION_SHARE) return byShape;
  const total = inputEmbeddingBytes + perLayerEmbeddingBytes + routedBytes + restBytes;
  return (total * stated) / parameters;
}

/** Share of the routed experts that one token is sent to; 1 in dense models. */
export function chosenExpertShare({ shape }: FitModel): number {
  const experts = shape?.experts;
  return experts === undefined ? 1 : Math.min(1, experts.expertsPerToken / experts.expertCount);
}

const CONTRADICTION_SHARE = WEIGHT_ASSUMPTIONS["active-contradiction"].value;

/** Parameters that take part in one token: as stated, else counted from the shape. 0 when unknown. */
export function activeParameters(model: FitModel): number {
  if (model.size?.activeParameterCount !== undefined) return model.size.activeParameterCount;
  const idle = routedParameters(model) * (1 - chosenExpertShare(model));
  return Math.max(0, (languageParameters(model) ?? 0) - idle);
}

/** Parameters of input embedding, output head and per-layer embeddings. */
export function tableParameters(model: FitModel): number {
  if (model.shape === undefined) return 0;
  const embedding = model.shape.vocabularySize * model.shape.hiddenSize;
  const tables = model.shape.hasTiedEmbeddings ? embedding : 2 * embedding;
  return tables + perLayerEmbeddingParameters(model);
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
