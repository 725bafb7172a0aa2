import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

/** vLLM, SGLang and TensorRT-LLM. */
export const servers: SupportFactSeed[] = [
  {
    tool: "vllm",
    item: "cuda",
    state: "yes",
    note: "Cards with compute capability 7.5 or more: Turing and newer.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/getting_started/installation/gpu.md",
    ),
  },
  {
    tool: "vllm",
    item: "gguf",
    state: "yes",
    note: "On NVIDIA cards from Volta on and on AMD cards; its table has no GGUF on Intel cards, Gaudi, processors and TPUs.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/features/quantization/README.md",
    ),
  },
  {
    tool: "vllm",
    item: "awq",
    state: "yes",
    note: "On NVIDIA cards from Turing on, Intel cards and processors; not on AMD cards, by its table.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/features/quantization/README.md",
    ),
  },
  {
    tool: "vllm",
    item: "gptq",
    state: "yes",
    note: "On NVIDIA cards from Volta on, Intel cards and processors; not on AMD cards, by its table.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/features/quantization/README.md",
    ),
  },
  {
    tool: "vllm",
    item: "fp8",
    state: "yes",
    note: "Computed in FP8 on Ada, Hopper and AMD cards; Ampere loads FP8 weights through the Marlin kernels.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/features/quantization/README.md",
    ),
  },
  {
    tool: "vllm",
    item: "bitsandbytes",
    state: "yes",
    note: "On NVIDIA cards from Volta on.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/features/quantization/README.md",
    ),
  },
  {
    tool: "vllm",
    item: "tensorParallel",
    state: "yes",
    note: "--tensor-parallel-size; the count must divide the model’s heads, so it is 2, 4 or 8 as a rule.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md",
    ),
  },
  {
    tool: "vllm",
    item: "pipelineParallel",
    state: "yes",
    note: "--pipeline-parallel-size; what its guide advises for counts that do not divide the model, and for cards without NVLink.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md",
    ),
  },
  {
    tool: "vllm",
    item: "unequalCards",
    state: "partly",
    note: "Tensor split gives every card the same; pipeline split takes uneven shares of layers.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md",
    ),
  },
  {
    tool: "vllm",
    item: "severalComputers",
    state: "yes",
    note: "Over Ray, or over its own processes with --nnodes; tensor split within a computer, pipeline split between them.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md",
    ),
  },
  {
    tool: "sglang",
    item: "kvQuant",
    state: "yes",
    note: "FP8, or FP4 on the newest cards; slow where the attention backend cannot read it directly.",
    source: published("https://docs.sglang.io/docs/advanced_features/quantized_kv_cache.md"),
  },
  {
    tool: "sglang",
    item: "mxfp4",
    state: "yes",
    note: "On NVIDIA cards, and on AMD’s Instinct cards with MXFP support.",
    source: published("https://docs.sglang.io/docs/advanced_features/quantization.md"),
  },
  {
    tool: "tensorrt-llm",
    item: "safetensors",
    state: "yes",
    note: "trtllm-serve loads Hugging Face checkpoints without building an engine; the engine backend was removed.",
    source: published("https://nvidia.github.io/TensorRT-LLM/legacy/tensorrt-backend-removal.html"),
  },
];
