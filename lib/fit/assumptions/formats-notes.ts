import type { AssumptionNote } from "./assumption";
import type { FormatBits, FormatKey } from "./formats";

type FormatNotes = Readonly<Record<keyof FormatBits, AssumptionNote>>;

const QUANTIZER = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-quant.cpp";
const README = "https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md";
const FILES = "median over the published file sizes of this catalog";

/** Quantizations of llama.cpp and its kin, which mix types within a file. */
const GGUF: FormatNotes = {
  body: bits("Attention, feed-forward and expert matrices, which mix types.", FILES),
  embedding: bits("The input embedding keeps the base type.", QUANTIZER),
  output: bits("The output head, or the tied embedding, is kept finer.", QUANTIZER),
  average: bits("A whole file of an ordinary model.", README),
  spread: spread(),
};

/** Why each format takes what it takes. */
export const FORMAT_NOTES: Readonly<Record<FormatKey, FormatNotes>> = {
  IQ1_S: GGUF,
  IQ1_M: GGUF,
  IQ2_XXS: GGUF,
  IQ2_XS: GGUF,
  IQ2_S: GGUF,
  IQ2_M: GGUF,
  Q2_K: GGUF,
  Q2_K_S: GGUF,
  IQ3_XXS: GGUF,
  IQ3_XS: GGUF,
  IQ3_S: GGUF,
  IQ3_M: GGUF,
  Q3_K_S: GGUF,
  Q3_K_M: GGUF,
  Q3_K_L: GGUF,
  IQ4_XS: GGUF,
  IQ4_NL: GGUF,
  Q4_0: GGUF,
  Q4_1: GGUF,
  Q4_K_S: GGUF,
  Q4_K_M: GGUF,
  Q4_K_L: GGUF,
  Q5_0: GGUF,
  Q5_1: GGUF,
  Q5_K_S: GGUF,
  Q5_K_M: GGUF,
  Q6_K: GGUF,
  Q8_0: GGUF,
  IQ1_KT: GGUF,
  IQ2_KS: GGUF,
  IQ2_K: GGUF,
  IQ2_KT: GGUF,
  IQ3_KS: GGUF,
  IQ3_K: GGUF,
  IQ3_KT: GGUF,
  IQ4_KSS: GGUF,
  IQ4_KS: GGUF,
  IQ4_K: GGUF,
  IQ4_KT: GGUF,
  IQ5_K: GGUF,
  IQ6_K: GGUF,
  MXFP4: GGUF,
  TQ1_0: GGUF,
  TQ2_0: GGUF,
  "UD-IQ1_S": GGUF,
  "UD-IQ1_M": GGUF,
  "UD-IQ2_XXS": GGUF,
  "UD-IQ2_M": GGUF,
  "UD-Q2_K_XL": GGUF,
  "UD-IQ3_XXS": GGUF,
  "UD-Q3_K_XL": GGUF,
  "UD-Q4_K_XL": GGUF,
  "UD-Q5_K_XL": GGUF,
  "UD-Q6_K_XL": GGUF,
  "UD-Q8_K_XL": GGUF,
  F32: plain("32-bit floats."),
  F16: plain("16-bit floats."),
  BF16: plain("16-bit brain floats."),
  AWQ: linearOnly("4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  GPTQ: linearOnly("4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  AUTOROUND: linearOnly("4 bits in the layout of GPTQ."),
  INT4: linearOnly("4 bits, a 16-bit scale and a 4-bit zero for each 128 weights."),
  NF4: linearOnly("4 bits with doubly quantized scales."),
  NVFP4: linearOnly("4 bits and an 8-bit scale for each 16 weights."),
  FP8: linearOnly("8 bits and a scale a block."),
  INT8: linearOnly("8 bits and a scale a channel."),
  "MLX-2BIT": plain("2 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-3BIT": plain("3 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-4BIT": plain("4 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-5BIT": plain("5 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-6BIT": plain("6 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-8BIT": plain("8 bits, 16-bit scale and bias for each 64 weights."),
  "MLX-MXFP4": plain("4 bits and an 8-bit scale for each 32 weights; some tensors keep 8 bits."),
};

/** Formats that treat every matrix alike. */
function plain(reason: string): FormatNotes {
  const all = bits(reason, "arithmetic");
  return { body: all, embedding: all, output: all, average: all, spread: spread() };
}

/** Formats of Hugging Face files, which leave embedding and output head at 16 bits. */
function linearOnly(reason: string): FormatNotes {
  const whole = bits("Embedding and output head stay at 16 bits.", "arithmetic");
  return {
    body: bits(reason, "arithmetic"),
    embedding: whole,
    output: whole,
    average: bits("Whole files, with 16-bit parts beside the matrices.", FILES),
    spread: spread(),
  };
}

function bits(reason: string, source: string): AssumptionNote {
  return { unit: "bits per weight", reason, source };
}

function spread(): AssumptionNote {
  return { unit: "share", reason: "Files of one name differ by this much.", source: FILES };
}
