import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { CACHE_BLOCK_BYTES, CACHE_VALUES } from "./cache";

const BLOCKS = "https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h";
const WINDOW_CELLS = "https://github.com/ggml-org/llama.cpp/pull/13194";
const CELL_PADDING = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-kv-cache.cpp";

export const CACHE_NOTES: AssumptionNotes<typeof CACHE_VALUES> = {
  "cell-step-flash": {
    unit: "tokens",
    reason: "With flash attention llama.cpp rounds the number of cells up to this step.",
    source: CELL_PADDING,
  },
  "cell-step-plain": {
    unit: "tokens",
    reason: "Without flash attention the step is smaller.",
    source: CELL_PADDING,
  },
  "cell-step-paged": {
    unit: "tokens",
    reason: "vLLM and SGLang hand out the cache in blocks of this many tokens.",
    source: "https://docs.vllm.ai/en/stable/api/vllm/config/",
  },
  "window-step": {
    unit: "tokens",
    reason:
      "A windowed cache holds the window of every slot and one micro-batch, rounded up to this.",
    source: WINDOW_CELLS,
  },
  "block-values": {
    unit: "numbers",
    reason: "Quantized cache types share one scale between this many numbers.",
    source: BLOCKS,
  },
  "state-element": {
    unit: "bytes",
    reason: "Recurrent layers keep their state as 32-bit floats whatever the weights are.",
    source: "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-memory-recurrent.cpp",
  },
};

export const CACHE_BLOCK_NOTES: AssumptionNotes<typeof CACHE_BLOCK_BYTES> = {
  f32: block("32-bit floats."),
  f16: block("16-bit floats, the default."),
  bf16: block("16-bit brain floats."),
  fp8: block("8-bit floats of vLLM and SGLang, one scale a tensor."),
  q8_0: block("8-bit integers and a 16-bit scale."),
  q5_1: block("5-bit integers, a scale and a minimum."),
  q5_0: block("5-bit integers and a scale."),
  q4_1: block("4-bit integers, a scale and a minimum."),
  q4_0: block("4-bit integers and a scale."),
};

function block(reason: string): AssumptionNote {
  return { unit: "bytes per 32 numbers", reason, source: BLOCKS };
}
