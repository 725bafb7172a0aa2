/**
 * Bits per weight of one format: of the body (attention, feed-forward, experts), of the input
 * embedding and of the output head, which quantizers treat apart; and of a whole file on average.
 * Reasons: `formats-notes.ts`.
 */
export type FormatBits = {
  body: number;
  embedding: number;
  output: number;
  average: number;
  /** Half-width of what files of this name differ by, as a share of their bytes. */
  spread: number;
};

const K6 = 6.5625;
const K5 = 5.5;

/** Formats by the name people write. `formatKey` in `formats.ts` finds the entry. */
export const FORMAT_BITS = {
  IQ1_S: fileBits(1.665, 2.625, K5, 1.9, 0.12),
  IQ1_M: fileBits(1.81, 2.625, K5, 2.05, 0.12),
  IQ2_XXS: fileBits(2.125, 2.625, K5, 2.31, 0.1),
  IQ2_XS: fileBits(2.428, 2.625, K5, 2.54, 0.1),
  IQ2_S: fileBits(2.6, 3.4375, K6, 2.74, 0.1),
  IQ2_M: fileBits(2.75, 3.4375, K6, 2.95, 0.1),
  Q2_K: fileBits(2.979, 2.625, K6, 3.16, 0.07),
  Q2_K_S: fileBits(2.72, 2.625, K6, 2.97, 0.07),
  IQ3_XXS: fileBits(3.1, 3.4375, K6, 3.3, 0.09),
  IQ3_XS: fileBits(3.296, 3.4375, K6, 3.47, 0.07),
  IQ3_S: fileBits(3.45, 3.4375, K6, 3.66, 0.06),
  IQ3_M: fileBits(3.58, 3.4375, K6, 3.78, 0.06),
  Q3_K_S: fileBits(3.502, 3.4375, K6, 3.64, 0.06),
  Q3_K_M: fileBits(3.872, 3.4375, K6, 3.99, 0.06),
  Q3_K_L: fileBits(4.222, 3.4375, K6, 4.28, 0.04),
  IQ4_XS: fileBits(4.286, 4.25, K6, 4.42, 0.04),
  IQ4_NL: fileBits(4.52, 4.5, K6, 4.65, 0.04),
  Q4_0: fileBits(4.537, 4.5, K6, 4.65, 0.04),
  Q4_1: fileBits(5.021, 5, K6, 5.07, 0.03),
  Q4_K_S: fileBits(4.574, 4.5, K6, 4.69, 0.04),
  Q4_K_M: fileBits(4.821, 4.5, K6, 4.9, 0.04),
  Q4_K_L: fileBits(4.821, 8.5, 8.5, 5.1, 0.04),
  Q5_0: fileBits(5.53, 5.5, K6, 5.6, 0.03),
  Q5_1: fileBits(6.02, 6, K6, 6.05, 0.03),
  Q5_K_S: fileBits(5.527, 5.5, K6, 5.57, 0.03),
  Q5_K_M: fileBits(5.681, 5.5, K6, 5.71, 0.03),
  Q6_K: fileBits(6.586, K6, K6, 6.58, 0.02),
  Q8_0: fileBits(8.513, 8.5, 8.5, 8.5, 0.01),
  IQ1_KT: fileBits(1.75, 3.4375, K6, 2, 0.1),
  IQ2_KS: fileBits(2.19, 3.4375, K6, 2.4, 0.1),
  IQ2_K: fileBits(2.38, 3.4375, K6, 2.6, 0.1),
  IQ2_KT: fileBits(2.13, 3.4375, K6, 2.4, 0.1),
  IQ3_KS: fileBits(3.19, 4.5, K6, 3.4, 0.08),
  IQ3_K: fileBits(3.44, 4.5, K6, 3.65, 0.08),
  IQ3_KT: fileBits(3.13, 4.5, K6, 3.35, 0.08),
  IQ4_KSS: fileBits(4, 4.5, K6, 4.2, 0.06),
  IQ4_KS: fileBits(4.25, 4.5, K6, 4.45, 0.06),
  IQ4_K: fileBits(4.5, 4.5, K6, 4.7, 0.06),
  IQ4_KT: fileBits(4, 4.5, K6, 4.25, 0.06),
  IQ5_K: fileBits(5.5, 5.5, K6, 5.6, 0.05),
  IQ6_K: fileBits(6.6, 6.5625, K6, 6.65, 0.04),
  MXFP4: fileBits(4.25, 8.5, 8.5, 4.4, 0.06),
  TQ1_0: fileBits(1.6875, 4.5, K6, 2.2, 0.15),
  TQ2_0: fileBits(2.0625, 4.5, K6, 2.6, 0.15),
  "UD-IQ1_S": fileBits(1.838, 4.5, K6, 2.14, 0.15),
  "UD-IQ1_M": fileBits(1.915, 4.5, K6, 2.2, 0.15),
  "UD-IQ2_XXS": fileBits(2.4, 4.5, K6, 2.52, 0.12),
  "UD-IQ2_M": fileBits(2.75, 4.5, K6, 2.95, 0.12),
  "UD-Q2_K_XL": fileBits(3.05, 4.5, K6, 3.3, 0.1),
  "UD-IQ3_XXS": fileBits(3.15, 4.5, K6, 3.3, 0.1),
  "UD-Q3_K_XL": fileBits(3.7, 4.5, K6, 3.9, 0.08),
  "UD-Q4_K_XL": fileBits(4.95, 4.5, K6, 5.03, 0.06),
  "UD-Q5_K_XL": fileBits(5.85, 5.5, K6, 5.9, 0.06),
  "UD-Q6_K_XL": fileBits(6.93, 8.5, 8.5, 7.1, 0.06),
  "UD-Q8_K_XL": fileBits(9.6, 16, 16, 10.05, 0.1),
  F32: plain(32),
  F16: plain(16),
  BF16: plain(16),
  AWQ: linearOnly(4.156),
  GPTQ: linearOnly(4.156),
  AUTOROUND: linearOnly(4.156),
  INT4: linearOnly(4.156),
  NF4: linearOnly(4.127),
  NVFP4: linearOnly(4.5),
  FP8: linearOnly(8.002),
  INT8: linearOnly(8.01),
  "MLX-2BIT": plain(2.5),
  "MLX-3BIT": plain(3.5),
  "MLX-4BIT": plain(4.503),
  "MLX-5BIT": plain(5.503),
  "MLX-6BIT": plain(6.502),
  "MLX-8BIT": plain(8.501),
  "MLX-MXFP4": plain(4.3),
} as const satisfies Record<string, FormatBits>;

export type FormatKey = keyof typeof FORMAT_BITS;

function fileBits(
  body: number,
  embedding: number,
  output: number,
  average: number,
  spread: number,
): FormatBits {
  return { body, embedding, output, average, spread };
}

/**
 * ExLlama files state their own average. Their embedding is not quantized, and the head has 6 bits
 * unless said otherwise.
 */
export function statedBits(bitsPerWeight: number): FormatBits {
  return fileBits(bitsPerWeight, 16, 6, bitsPerWeight * 1.05, 0.03);
}

/** Formats that treat every matrix alike. */
function plain(bits: number): FormatBits {
  return fileBits(bits, bits, bits, bits, 0.02);
}

/** Formats of Hugging Face files, which leave embedding and output head at 16 bits. */
function linearOnly(bits: number): FormatBits {
  return fileBits(bits, 16, 16, bits * 1.15, 0.15);
}
