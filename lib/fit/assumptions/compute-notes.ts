import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { COMPUTE_VALUES } from "./compute";

const LOGS = "compute buffers logged by llama.cpp and ik_llama.cpp: 60 sizes of 20 models";

export const COMPUTE_NOTES: AssumptionNotes<typeof COMPUTE_VALUES> = {
  "float-bytes": entry("bytes", "Activations and logits are 32-bit floats."),
  "output-hidden-copies": entry("vectors", "Hidden vectors alive beside the logits."),
  "mask-bytes": entry(
    "bytes per token pair",
    "With flash attention: the mask of every cell and token, in 32 and in 16 bits.",
  ),
  "attention-copies": entry(
    "vectors",
    "Queries and results of all heads, and hidden vectors, alive around attention.",
  ),
  "feed-forward-copies": entry("vectors", "Widened vectors alive in a dense layer."),
  "expert-copies": entry(
    "vectors",
    "Widened vectors alive for each chosen expert, beside its result: 2 or 3 as logged.",
  ),
  "plain-hidden-bytes": entry(
    "bytes per hidden value",
    "Without flash attention, beside the attention scores of every head.",
  ),
  "latent-expansion": entry(
    "factor",
    "ik_llama.cpp expands latent keys and values of the whole context to 16 bits, with scratch.",
  ),
  "pipeline-copies": {
    unit: "copies",
    reason: "With several devices llama.cpp keeps this many copies of the inputs.",
    source: "https://github.com/ggml-org/llama.cpp/pull/6122",
  },
  "large-batch-tokens": {
    unit: "tokens",
    reason: "vLLM, ExLlama and MLX read prompts this many tokens at once by default.",
    source: "https://docs.vllm.ai/en/stable/configuration/engine_args/",
  },
  "half-bytes": entry("bytes", "Activations of vLLM, MLX and ExLlama are 16-bit floats."),
  "plain-score-bytes": {
    unit: "bytes per head and token pair",
    reason: "MLX has no fused attention for keys wider than 128: scores of the whole prompt step.",
    source: "peak memory of mlx-lm at 20,000 tokens",
  },
  "fused-key-dim": {
    unit: "values",
    reason: "Widest key for which MLX has fused attention.",
    source:
      "https://github.com/ml-explore/mlx/blob/main/mlx/backend/metal/scaled_dot_product_attention.cpp",
  },
  "half-copies": {
    unit: "vectors",
    reason: "Widened and hidden vectors alive at the peak that vLLM profiles.",
    source: "https://github.com/vllm-project/vllm/issues/10517",
  },
};

function entry(unit: string, reason: string): AssumptionNote {
  return { unit, reason, source: LOGS };
}
