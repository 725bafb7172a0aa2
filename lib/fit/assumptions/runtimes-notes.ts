import type { AssumptionNotes } from "./assumption";
import type { RUNTIME_VALUES } from "./runtimes";

export const RUNTIME_NOTES: AssumptionNotes<typeof RUNTIME_VALUES> = {
  "llama-window-cache-build": {
    unit: "build",
    reason: "From here sliding-window layers cache their window instead of the whole context.",
    source: "https://github.com/ggml-org/llama.cpp/pull/13194",
  },
  "llama-compressed-mla-build": {
    unit: "build",
    reason: "From here latent attention caches the latent instead of full heads.",
    source: "https://github.com/ggml-org/llama.cpp/pull/12801",
  },
  "llama-flash-default-build": {
    unit: "build",
    reason: "From here flash attention is on by default where the backend has it.",
    source: "https://github.com/ggml-org/llama.cpp/pull/15434",
  },
  "llama-output-limit-build": {
    unit: "build",
    reason:
      "From here the compute buffer holds logits only for the outputs asked for (about August 2026).",
    source: "logged compute buffers: 501 MiB before, 38.5 MiB at build 10809",
  },
  "koboldcpp-window-cache-version": {
    unit: "version",
    reason: "Before, KoboldCpp cached the whole context in window layers.",
    source: "https://github.com/LostRuins/koboldcpp/issues/2235",
  },
  "vllm-chunks-version": {
    unit: "minor version of 0",
    reason:
      "Before vLLM 0.8 contexts up to 32,768 tokens were read at once, and buffers sized for it.",
    source: "https://github.com/vllm-project/vllm/issues/10517",
  },
  "vllm-chunks-year": {
    unit: "year",
    reason: "When vLLM 0.8 came out, for runs that state a day and no version.",
    source: "https://github.com/vllm-project/vllm/releases",
  },
  "vllm-chunks-context": {
    unit: "tokens",
    reason: "Longer contexts were read in chunks by earlier versions too.",
    source: "https://docs.vllm.ai/en/v0.6.4/models/performance.html",
  },
};
