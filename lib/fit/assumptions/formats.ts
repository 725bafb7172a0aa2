import type { Assumption } from "./assumption";

/**
 * Bits per weight of one format: of the body (attention, feed-forward, experts), of the input
 * embedding and of the output head, which quantizers treat apart; and of a whole file on average.
 */
export type FormatBits = {
  body: Assumption;
  embedding: Assumption;
  output: Assumption;
  average: Assumption;
  /** Half-width of what files of this name differ by, as a share of their bytes. */
  spread: Assumption;
};

const QUANTIZER = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-quant.cpp";
const README = "https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md";
const FILES = "median over the published file sizes of this catalog";
const K6 = 6.5625;
const K5 = 5.5;

/** Formats by the name people write. `formatKey` in `weights.ts` finds the entry. */
export const FORMAT_BITS = {
  IQ1_S: gguf(1.665, 2.625, K5, 1.9, 0.12),
  IQ1_M: gguf(1.81, 2.625, K5, 2.05, 0.12),
  IQ2_XXS: gguf(2.125, 2.625, K5, 2.31, 0.1),
  IQ2_XS: gguf(2.428, 2.625, K5, 2.54, 0.1),
  IQ2_S: gguf(2.6, 3.4375, K6, 2.74, 0.1),
  IQ2_M: gguf(2.75, 3.4375, K6, 2.95, 0.1),
  Q2_K: gguf(2.979, 2.625, K6, 3.16, 0.07),
  Q2_K_S: gguf(2.72, 2.625, K6, 2.97, 0.07),
  IQ3_XXS: gguf(3.1, 3.4375, K6, 3.3, 0.09),
  IQ3_XS: gguf(3.296, 3.4375, K6, 3.47, 0.07),
  IQ3_S: gguf(3.45, 3.4375, K6, 3.66, 0.06),
  IQ3_M: gguf(3.58, 3.4375, K6, 3.78, 0.06),
  Q3_K_S: gguf(3.502, 3.4375, K6, 3.64, 0.06),
  Q3_K_M: gguf(3.872, 3.4375, K6, 3.99, 0.06),
  Q3_K_L: gguf(4.222, 3.4375, K6, 4.28, 0.04),
  IQ4_XS: gguf(4.286, 4.25, K6, 4.42, 0.04),
  IQ4_NL: gguf(4.52, 4.5, K6, 4.65, 0.04),
  Q4_0: gguf(4.537, 4.5, K6, 4.65, 0.04),
  Q4_1: gguf(5.021, 5, K6, 5.07, 0.03),
  Q4_K_S: gguf(4.574, 4.5, K6, 4.69, 0.04),
  Q4_K_M: gguf(4.821, 4.5, K6, 4.9, 0.04),
  Q4_K_L: gguf(4.821, 8.5, 8.5, 5.1, 0.04),
  Q5_0: gguf(5.53, 5.5, K6, 5.6, 0.03),
  Q5_1: gguf(6.02, 6, K6, 6.05, 0.03),
  Q5_K_S: gguf(5.527, 5.5, K6, 5.57, 0.03),
  Q5_K_M: gguf(5.681, 5.5, K6, 5.71, 0.03),
  Q6_K: gguf(6.586, K6, K6, 6.58, 0.02),
  Q8_0: gguf(8.513, 8.5, 8.5, 8.5, 0.01),
  IQ1_KT: gguf(1.75, 3.4375, K6, 2, 0.1),
  IQ2_KS: gguf(2.19, 3.4375, K6, 2.4, 0.1),
  IQ2_K: gguf(2.38, 3.4375, K6, 2.6, 0.1),
  IQ2_KT: gguf(2.13, 3.4375, K6, 2.4, 0.1),
  IQ3_KS: gguf(3.19, 4.5, K6, 3.4, 0.08),
  IQ3_K: gguf(3.44, 4.5, K6, 3.65, 0.08),
  IQ3_KT: gguf(3.13, 4.5, K6, 3.35, 0.08),
  IQ4_KSS: gguf(4, 4.5, K6, 4.2, 0.06),
  IQ4_KS: gguf(4.25, 4.5, K6, 4.45, 0.06),
  IQ4_K: gguf(4.5, 4.5, K6, 4.7, 0.06),
  IQ4_KT: gguf(4, 4.5, K6, 4.25, 0.06),
  IQ5_K: gguf(5.5, 5.5, K6, 5.6, 0.05),
  IQ6_K: gguf(6.6, 6.5625, K6, 6.65, 0.04),
  MXFP4: gguf(4.25, 8.5, 8.5, 4.4, 0.06),
  TQ1_0: gguf(1.6875, 4.5, K6, 2.2, 0.15),
  TQ2_0: gguf(2.0625, 4.5, K6, 2.6, 0.15),
  "UD-IQ1_S": gguf(1.838, 4.5, K6, 2.14, 0.15),
  "UD-IQ1_M": gguf(1.915, 4.5, K6, 2.2, 0.15),
  "UD-IQ2_XXS": gguf(2.4, 4.5, K6, 2.52, 0.12),
  "UD-IQ2_M": gguf(2.75, 4.5, K6, 2.95, 0.12),
  "UD-Q2_K_XL": gguf(3.05, 4.5, K6, 3.3, 0.1),
  "UD-IQ3_XXS": gguf(3.15, 4.5, K6, 3.3, 0.1),
  "UD-Q3_K_XL": gguf(3.7, 4.5, K6, 3.9, 0.08),
  "UD-Q4_K_XL": gguf(4.95, 4.5, K6, 5.03, 0.06),
  "UD-Q5_K_XL": gguf(5.85, 5.5, K6, 5.9, 0.06),
  "UD-Q6_K_XL": gguf(6.93, 8.5, 8.5, 7.1, 0.06),
  "UD-Q8_K_XL": gguf(9.6, 16, 16, 10.05, 0.1),
  F32: plain(32, "32-bit floats."),
  F16: plain(16, "16-bit floats."),
  BF16: plain(16, "16-bit brain floats."),
  AWQ: linearOnly(4.156, "4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  GPTQ: linearOnly(4.156, "4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  AUTOROUND: linearOnly(4.156, "4 bits in the layout of GPTQ."),
  INT4: linearOnly(4.156, "4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  NF4: linearOnly(4.127, "4 bits with doubly quantized scales."),
  NVFP4: linearOnly(4.5, "4 bits and an 8-bit scale for each 16 weights."),
  FP8: linearOnly(8.002, "8 bits and a scale a block."),
  INT8: linearOnly(8.01, "8 bits and a scale a channel."),
  "MLX-2BIT": plain(2.5, "2 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-3BIT": plain(3.5, "3 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-4BIT": plain(4.503, "4 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-5BIT": plain(5.503, "5 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-6BIT": plain(6.502, "6 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-8BIT": plain(8.501, "8 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-MXFP4": plain(
    4.3,
    "4 bits and an 8-bit scale for each 32 weights; some tensors keep 8 bits.",
  ),
} as const satisfies Record<string, FormatBits>;

export type FormatKey = keyof typeof FORMAT_BITS;

function gguf(
  body: number,
  embedding: number,
  output: number,
  average: number,
  spread: number,
): FormatBits {
  return {
    body: bits(body, "Attention, feed-forward and expert matrices, which mix types.", FILES),
    embedding: bits(embedding, "The input embedding keeps the base type.", QUANTIZER),
    output: bits(output, "The output head, or the tied embedding, is kept finer.", QUANTIZER),
    average: bits(average, "A whole file of an ordinary model.", README),
    spread: share(spread, FILES),
  };
}

/** ExLlama files state their own average; embedding is 16 bits, the head 6 unless said otherwise. */
export function statedBits(bitsPerWeight: number): FormatBits {
  return {
    body: bits(bitsPerWeight, "As the file's name states.", "the file's name"),
    embedding: bits(16, "The input embedding is not quantized.", "arithmetic"),
    output: bits(6, "The output head has 6 bits by default.", "arithmetic"),
    average: bits(bitsPerWeight * 1.05, "As stated, with embedding and head.", "arithmetic"),
    spread: share(0.03, FILES),
  };
}

/** Formats that treat every matrix alike. */
function plain(value: number, reason: string): FormatBits {
  const all = bits(value, reason, "arithmetic");
  return { body: all, embedding: all, output: all, average: all, spread: share(0.02, FILES) };
}

/** Formats of Hugging Face files, which leave embedding and output head at 16 bits. */
function linearOnly(value: number, reason: string): FormatBits {
  const whole = bits(16, "Embedding and output head stay at 16 bits.", "arithmetic");
  return {
    body: bits(value, reason, "arithmetic"),
    embedding: whole,
    output: whole,
    average: bits(value * 1.15, "Whole files, with 16-bit parts beside the matrices.", FILES),
    spread: share(0.15, FILES),
  };
}

function bits(value: number, reason: string, source: string): Assumption {
  return { value, unit: "bits per weight", reason, source };
}

function share(value: number, source: string): Assumption {
  return { value, unit: "share", reason: "Files of one name differ by this much.", source };
}
