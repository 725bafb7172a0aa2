import type { Assumption } from "./assumption";

const LOGS = "compute buffers logged by llama.cpp and ik_llama.cpp";

/** Sizes of the scratch buffer of a micro-batch. */
export const COMPUTE_ASSUMPTIONS = {
  "float-bytes": {
    value: 4,
    unit: "bytes",
    reason: "Activations and logits are 32-bit floats.",
    source: LOGS,
  },
  "output-hidden-copies": {
    value: 2,
    unit: "vectors",
    reason: "Hidden vectors alive beside the logits of a micro-batch.",
    source: LOGS,
  },
  "flash-context-bytes": {
    value: 6,
    unit: "bytes per token pair",
    reason:
      "With flash attention: mask and its copies, for each cell and token of the micro-batch.",
    source: LOGS,
  },
  "layer-hidden-copies": {
    value: 6,
    unit: "vectors",
    reason: "Hidden vectors alive inside a layer, where no logits are computed.",
    source: LOGS,
  },
  "plain-hidden-bytes": {
    value: 16,
    unit: "bytes per hidden value",
    reason: "Without flash attention, beside the attention scores of every head.",
    source: LOGS,
  },
  "pipeline-copies": {
    value: 4,
    unit: "copies",
    reason: "With several devices llama.cpp keeps this many copies of the inputs.",
    source: "https://github.com/ggml-org/llama.cpp/pull/6122",
  },
  "large-batch-tokens": {
    value: 2048,
    unit: "tokens",
    reason: "vLLM, ExLlama and MLX read prompts this many tokens at once by default.",
    source: "https://docs.vllm.ai/en/stable/configuration/engine_args/",
  },
} as const satisfies Record<string, Assumption>;
