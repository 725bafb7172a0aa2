/** When behaviour changed: builds and versions from which the newer rule holds. Units and reasons: `runtimes-notes.ts`. */
export const RUNTIME_VALUES = {
  "llama-window-cache-build": 5427,
  "llama-compressed-mla-build": 5139,
  "llama-flash-default-build": 6325,
  "llama-output-limit-build": 10000,
  "koboldcpp-window-cache-version": 1.114,
  "vllm-chunks-version": 8,
  "vllm-chunks-year": 2025.2,
  "vllm-chunks-context": 32_768,
} as const;
