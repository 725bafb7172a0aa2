import { FORMAT_BITS } from "./assumptions/formats";
import { WEIGHT_VALUES } from "./assumptions/weights";
import { bitsOf } from "./formats";
import { type ModelCounts, modelCounts, tableParameters } from "./model-counts";
import type { FitModel, FitWeights } from "./types";

const BITS_PER_BYTE = 8;
const FILE_UNCERTAINTY = WEIGHT_VALUES["file-uncertainty"];

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
  const { parameters } = modelCounts(model);
  const bits = bitsOf(quantization);
  if (parameters === undefined || bits === undefined) return undefined;
  return {
    quantization,
    bytes: Math.round((parameters * bits.average) / BITS_PER_BYTE),
    basis: "average",
    uncertaintyShare: bits.spread + WEIGHT_VALUES["average-extra-uncertainty"],
  };
}

/**
 * The bytes of a model when no file size is known, tensor class by tensor class.
 *
 * bytes = (body × body bits + input embedding × its bits + output head × its bits) ÷ 8
 * Tied embeddings exist once, in the type of the output head.
 *
 * Anchor: Qwen3 8B at Q4_K_M → within 1 % of the published 5.03 GB.
 *
 * @param counts - of the same model, for a caller that asks for many formats
 */
export function weightsFromMixture(
  model: FitModel,
  quantization: string,
  counts: ModelCounts = modelCounts(model),
): FitWeights | undefined {
  const { parameters } = counts;
  const bits = bitsOf(quantization);
  if (parameters === undefined || bits === undefined) return undefined;
  const { embedding, perLayerEmbedding: perLayer, isTied, hasShape } = counts;
  const outside = tableParameters(counts);
  if (!hasShape || outside >= parameters) return weightsFromAverage(model, quantization);

  const total =
    (parameters - outside) * bits.body +
    embedding * bits.output +
    (isTied ? 0 : embedding * bits.embedding) +
    perLayer * bits.embedding;
  return {
    quantization,
    bytes: Math.round(total / BITS_PER_BYTE),
    basis: "mixture",
    uncertaintyShare: bits.spread,
  };
}

/** Half-width of what the bytes may be off by, as a share. A file known to the byte still has padding. */
export function weightUncertaintyShare(weights: FitWeights): number {
  if (weights.uncertaintyShare !== undefined) return Math.max(0, weights.uncertaintyShare);
  if (weights.basis === "file") return FILE_UNCERTAINTY;
  return bitsOf(weights.quantization)?.spread ?? WEIGHT_VALUES["unknown-format"];
}

/**
 * Divides the bytes among the parts by parameters and the bits of the format, scaled to the bytes
 * that are there. A file far smaller than its name says has its experts in MXFP4, as gpt-oss does
 * under every name.
 */
export function weightParts({ bytes, quantization }: FitWeights, counts: ModelCounts): WeightParts {
  const { parameters, embedding, isTied } = counts;
  if (parameters === undefined || !counts.hasShape) {
    return { inputEmbeddingBytes: 0, perLayerEmbeddingBytes: 0, routedBytes: 0, restBytes: bytes };
  }
  const averageBits = (bytes * BITS_PER_BYTE) / parameters;
  const format = bitsOf(quantization);
  const body = format?.body ?? averageBits;
  const embeddingBits = format?.embedding ?? averageBits;
  const outputBits = format?.output ?? averageBits;
  const input = embedding * (isTied ? outputBits : embeddingBits);
  const perLayer = counts.perLayerEmbedding * embeddingBits;
  const output = isTied ? 0 : embedding * outputBits;
  const isNativeMxfp4 = averageBits < body * NATIVE_SHARE && counts.routed > 0;
  const routed = counts.routed * (isNativeMxfp4 ? MXFP4_BITS : body);
  const matrices = Math.max(0, parameters - tableParameters(counts) - counts.routed) * body;
  const total = input + perLayer + output + routed + matrices;
  const scale = isNativeMxfp4 ? 1 / BITS_PER_BYTE : bytes / Math.max(1, total);
  return cutParts(bytes, input * scale, perLayer * scale, routed * scale);
}

/** Whole bytes for each part, never more than there are. */
function cutParts(bytes: number, input: number, perLayer: number, routed: number): WeightParts {
  const inputEmbeddingBytes = Math.min(bytes, Math.floor(input));
  const perLayerEmbeddingBytes = Math.min(bytes - inputEmbeddingBytes, Math.floor(perLayer));
  const left = bytes - inputEmbeddingBytes - perLayerEmbeddingBytes;
  const routedBytes = Math.min(left, Math.floor(routed));
  return {
    inputEmbeddingBytes,
    perLayerEmbeddingBytes,
    routedBytes,
    restBytes: left - routedBytes,
  };
}

const NATIVE_SHARE = WEIGHT_VALUES["native-mxfp4-share"];
const MXFP4_BITS = FORMAT_BITS.MXFP4.body;

/**
 * Bytes read for one token: everything but the input embedding, and of the routed experts the share
 * that is chosen. A tied embedding is read as the output head. Where the stated active parameters
 * contradict the shape (latent experts), their share of the bytes counts.
 */
export function activeWeightBytes(parts: WeightParts, counts: ModelCounts): number {
  const { inputEmbeddingBytes, perLayerEmbeddingBytes, routedBytes, restBytes } = parts;
  if (counts.statedActiveShare !== undefined) {
    const total = inputEmbeddingBytes + perLayerEmbeddingBytes + routedBytes + restBytes;
    return total * counts.statedActiveShare;
  }
  const tied = counts.isTied ? inputEmbeddingBytes : 0;
  return restBytes + tied + routedBytes * counts.chosenShare;
}
