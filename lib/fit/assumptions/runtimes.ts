import type { Assumption } from "./assumption";

/** When behaviour changed: builds and versions from which the newer rule holds. */
export const RUNTIME_ASSUMPTIONS = {
  "llama-window-cache-build": {
    value: 5427,
    unit: "build",
    reason: "From here sliding-window layers cache their window instead of the whole context.",
    source: "https://github.com/ggml-org/llama.cpp/pull/13194",
  },
  "llama-compressed-mla-build": {
    value: 5139,
    unit: "build",
    reason: "From here latent attention caches the latent instead of full heads.",
    source: "https://github.com/ggml-org/llama.cpp/pull/12801",
  },
  "llama-flash-default-build": {
    value: 6325,
    unit: "build",
    reason: "From here flash attention is on by default where the backend has it.",
    source: "https://github.com/ggml-org/llama.cpp/pull/15434",
  },
  "llama-output-limit-build": {
    value: 10000,
    unit: "build",
    reason:
      "From here the compute buffer holds logits only for the outputs asked for (about August 2026).",
    source: "logged compute buffers: 501 MiB before, 38.5 MiB at build 10809",
  },
  "koboldcpp-window-cache-version": {
    value: 1.114,
    unit: "version",
    reason: "Before, KoboldCpp cached the whole context in window layers.",
    source: "https://github.com/LostRuins/koboldcpp/issues/2235",
  },
} as const satisfies Record<string, Assumption>;
