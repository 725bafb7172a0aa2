import type { Backend, CacheType } from "@/lib/fit/types";
import type { FormatFamily } from "./formats";

export type RuntimeKey = "llama-cpp" | "ollama" | "lm-studio" | "koboldcpp" | "vllm" | "mlx-lm";

export type RuntimeChoice = {
  name: string;
  /** As the engine knows it. */
  engineName: string;
  family: FormatFamily;
  /** Cache types it has, the default first. */
  cacheTypes: readonly CacheType[];
  /** It needs one of these; absent when it runs anywhere. */
  backends?: readonly Backend[];
  /** Where it runs, to end "it runs on". */
  place?: string;
};

/** Runtimes a reader can choose, the default first; keys are the slugs of their records. */
export const RUNTIMES: Record<RuntimeKey, RuntimeChoice> = {
  "llama-cpp": {
    name: "llama.cpp",
    engineName: "llama.cpp",
    family: "gguf",
    cacheTypes: ["f16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0"],
  },
  ollama: {
    name: "Ollama",
    engineName: "ollama",
    family: "gguf",
    cacheTypes: ["f16", "q8_0", "q4_0"],
  },
  "lm-studio": {
    name: "LM Studio",
    engineName: "lm-studio",
    family: "gguf",
    cacheTypes: ["f16", "q8_0", "q4_0"],
  },
  koboldcpp: {
    name: "KoboldCpp",
    engineName: "koboldcpp",
    family: "gguf",
    cacheTypes: ["f16", "q8_0", "q4_0"],
  },
  vllm: {
    name: "vLLM",
    engineName: "vllm",
    family: "safetensors",
    cacheTypes: ["f16", "fp8"],
    backends: ["cuda", "rocm"],
    place: "NVIDIA and AMD cards with CUDA or ROCm",
  },
  "mlx-lm": {
    name: "MLX",
    engineName: "mlx-lm",
    family: "mlx",
    cacheTypes: ["f16", "q8_0", "q4_0"],
    backends: ["mlx"],
    place: "Apple silicon",
  },
};

/** Every key, in the order of the list. */
export const RUNTIME_KEYS: readonly RuntimeKey[] = [
  "llama-cpp",
  "ollama",
  "lm-studio",
  "koboldcpp",
  "vllm",
  "mlx-lm",
];
