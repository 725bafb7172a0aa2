import type { Assumption } from "./assumption";

const BLOCKS = "https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h";
const WINDOW_CELLS = "https://github.com/ggml-org/llama.cpp/pull/13194";
const CELL_PADDING = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-kv-cache.cpp";

/** What a cached number costs and how many cells a cache has. */
export const CACHE_ASSUMPTIONS = {
  "cell-step-flash": {
    value: 256,
    unit: "tokens",
    reason: "With flash attention llama.cpp rounds the number of cells up to this step.",
    source: CELL_PADDING,
  },
  "cell-step-plain": {
    value: 32,
    unit: "tokens",
    reason: "Without flash attention the step is smaller.",
    source: CELL_PADDING,
  },
  "cell-step-paged": {
    value: 16,
    unit: "tokens",
    reason: "vLLM and SGLang hand out the cache in blocks of this many tokens.",
    source: "https://docs.vllm.ai/en/stable/api/vllm/config/",
  },
  "window-step": {
    value: 256,
    unit: "tokens",
    reason:
      "A windowed cache holds the window of every slot and one micro-batch, rounded up to this.",
    source: WINDOW_CELLS,
  },
  "block-values": {
    value: 32,
    unit: "numbers",
    reason: "Quantized cache types share one scale between this many numbers.",
    source: BLOCKS,
  },
  "state-element": {
    value: 4,
    unit: "bytes",
    reason: "Recurrent layers keep their state as 32-bit floats whatever the weights are.",
    source: "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-memory-recurrent.cpp",
  },
} as const satisfies Record<string, Assumption>;

/** Bytes of one block of 32 cached numbers, by type. */
export const CACHE_BLOCK_ASSUMPTIONS = {
  f32: block(128, "32-bit floats."),
  f16: block(64, "16-bit floats, the default."),
  bf16: block(64, "16-bit brain floats."),
  fp8: block(32, "8-bit floats of vLLM and SGLang, one scale a tensor."),
  q8_0: block(34, "8-bit integers and a 16-bit scale."),
  q5_1: block(24, "5-bit integers, a scale and a minimum."),
  q5_0: block(22, "5-bit integers and a scale."),
  q4_1: block(20, "4-bit integers, a scale and a minimum."),
  q4_0: block(18, "4-bit integers and a scale."),
} as const satisfies Record<string, Assumption>;

function block(value: number, reason: string): Assumption {
  return { value, unit: "bytes per 32 numbers", reason, source: BLOCKS };
}
