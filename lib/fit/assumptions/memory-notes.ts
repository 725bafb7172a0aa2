import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { MEMORY_SPREAD_VALUES, MEMORY_VALUES } from "./memory";

export const MEMORY_NOTES: AssumptionNotes<typeof MEMORY_VALUES> = {
  "driver-cuda": mib(
    "CUDA context and kernels, as llama.cpp logs them per card.",
    "https://github.com/ggml-org/llama.cpp/pull/15860",
  ),
  "driver-rocm": mib(
    "HIP runtime and kernels.",
    "peak memory of llama-bench runs less weights, cache and buffers",
  ),
  "driver-vulkan": mib(
    "Pipelines and staging buffers.",
    "peak memory of llama-bench runs less weights, cache and buffers",
  ),
  "driver-metal": mib("Command queues and compiled kernels.", "judgement"),
  "driver-mlx": mib("MLX keeps freed buffers for reuse.", "judgement"),
  "driver-sycl": mib("oneAPI runtime and kernels.", "judgement"),
  "driver-cpu": mib("Thread stacks and scratch.", "judgement"),
  "vllm-overhead": mib(
    "CUDA graphs, NCCL and PyTorch's own memory in vLLM and SGLang.",
    "https://github.com/vllm-project/vllm/issues/7553",
  ),
  "desktop-windows": mib(
    "A Windows desktop with a browser on the same card.",
    "judgement between 0.6 and 2.2 GB reported",
  ),
  "desktop-linux": mib("A Linux desktop on the same card.", "judgement"),
  "card-hidden": {
    unit: "share",
    reason:
      "Memory a card keeps for error correction, page tables and display before anything loads.",
    source: "https://www.mauriziofonte.it/",
  },
  "host-reserve-gib": {
    unit: "GiB",
    reason: "System and programs in host memory.",
    source: "judgement",
  },
  "host-reserve-share": {
    unit: "share",
    reason: "File cache and page tables grow with the memory.",
    source: "judgement",
  },
  "apple-small-share": {
    unit: "share",
    reason: "macOS lets the GPU hold two thirds where memory is at most 36 GiB.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "apple-large-share": {
    unit: "share",
    reason: "macOS lets the GPU hold three quarters of larger memories.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "apple-share-cut": {
    unit: "GiB",
    reason: "Up to here the smaller share holds.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "unified-share": {
    unit: "share",
    reason: "Strix Halo with its graphics limit raised: 110 of 128 GiB, the lower figure reported.",
    source: "https://github.com/kyuz0/amd-strix-halo-toolboxes",
  },
  "unified-cuda-share": {
    unit: "share",
    reason: "GB10 and Jetson share all memory but what the system holds.",
    source: "https://docs.nvidia.com/dgx/dgx-spark/",
  },
  "unified-windows-share": {
    unit: "share",
    reason: "Windows gives an integrated GPU up to three quarters with the largest BIOS setting.",
    source:
      "https://www.amd.com/en/blogs/2025/faqs-amd-variable-graphics-memory-vram-ai-model-sizes-quantization-mcp-more.html",
  },
  "unified-reserve-gib": {
    unit: "GiB",
    reason: "What system and programs keep of a shared memory, at the least.",
    source: "judgement",
  },
  "vllm-utilization": {
    unit: "share",
    reason: "The default of --gpu-memory-utilization.",
    source: "https://docs.vllm.ai/en/stable/configuration/engine_args/",
  },
};

export const MEMORY_SPREAD_NOTES: AssumptionNotes<typeof MEMORY_SPREAD_VALUES> = {
  "spread-cache": share("Cells are exact; some engines pad them."),
  "spread-compute-low": share("Buffers follow the graph, which differs by build."),
  "spread-compute-high": share("Buffers follow the graph, which differs by build."),
  "spread-runtime-low": share("Drivers differ: 153 to 460 MiB on one card."),
  "spread-runtime-high": share("Drivers differ, and libraries load kernels lazily."),
};

function mib(reason: string, source: string): AssumptionNote {
  return { unit: "MiB", reason, source };
}

function share(reason: string): AssumptionNote {
  return { unit: "share", reason, source: "spread of logged terms" };
}
