import type { Assumption } from "./assumption";

/** What a system keeps for itself, and what a runtime takes beside the model. */
export const MEMORY_ASSUMPTIONS = {
  "driver-cuda": mib(
    450,
    "CUDA context and kernels, as llama.cpp logs them per card.",
    "https://github.com/ggml-org/llama.cpp/pull/15860",
  ),
  "driver-rocm": mib(
    350,
    "HIP runtime and kernels.",
    "peak memory of llama-bench runs less weights, cache and buffers",
  ),
  "driver-vulkan": mib(
    150,
    "Pipelines and staging buffers.",
    "peak memory of llama-bench runs less weights, cache and buffers",
  ),
  "driver-metal": mib(100, "Command queues and compiled kernels.", "judgement"),
  "driver-mlx": mib(300, "MLX keeps freed buffers for reuse.", "judgement"),
  "driver-sycl": mib(300, "oneAPI runtime and kernels.", "judgement"),
  "driver-cpu": mib(50, "Thread stacks and scratch.", "judgement"),
  "vllm-overhead": mib(
    1200,
    "CUDA graphs, NCCL and PyTorch's own memory in vLLM and SGLang.",
    "https://github.com/vllm-project/vllm/issues/7553",
  ),
  "desktop-windows": mib(
    1200,
    "A Windows desktop with a browser on the same card.",
    "judgement between 0.6 and 2.2 GB reported",
  ),
  "desktop-linux": mib(500, "A Linux desktop on the same card.", "judgement"),
  "card-hidden": {
    value: 0.025,
    unit: "share",
    reason:
      "Memory a card keeps for error correction, page tables and display before anything loads.",
    source: "https://www.mauriziofonte.it/",
  },
  "host-reserve-gib": {
    value: 3,
    unit: "GiB",
    reason: "System and programs in host memory.",
    source: "judgement",
  },
  "host-reserve-share": {
    value: 0.05,
    unit: "share",
    reason: "File cache and page tables grow with the memory.",
    source: "judgement",
  },
  "apple-small-share": {
    value: 2 / 3,
    unit: "share",
    reason: "macOS lets the GPU hold two thirds where memory is at most 36 GiB.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "apple-large-share": {
    value: 3 / 4,
    unit: "share",
    reason: "macOS lets the GPU hold three quarters of larger memories.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "apple-share-cut": {
    value: 36,
    unit: "GiB",
    reason: "Up to here the smaller share holds.",
    source:
      "https://developer.apple.com/documentation/metal/mtldevice/recommendedmaxworkingsetsize",
  },
  "unified-share": {
    value: 0.86,
    unit: "share",
    reason: "Strix Halo with its graphics limit raised: 110 of 128 GiB, the lower figure reported.",
    source: "https://github.com/kyuz0/amd-strix-halo-toolboxes",
  },
  "unified-cuda-share": {
    value: 0.93,
    unit: "share",
    reason: "GB10 and Jetson share all memory but what the system holds.",
    source: "https://docs.nvidia.com/dgx/dgx-spark/",
  },
  "unified-windows-share": {
    value: 0.75,
    unit: "share",
    reason: "Windows gives an integrated GPU up to three quarters with the largest BIOS setting.",
    source:
      "https://www.amd.com/en/blogs/2025/faqs-amd-variable-graphics-memory-vram-ai-model-sizes-quantization-mcp-more.html",
  },
  "unified-reserve-gib": {
    value: 4,
    unit: "GiB",
    reason: "What system and programs keep of a shared memory, at the least.",
    source: "judgement",
  },
  "vllm-utilization": {
    value: 0.9,
    unit: "share",
    reason: "The default of --gpu-memory-utilization.",
    source: "https://docs.vllm.ai/en/stable/configuration/engine_args/",
  },
} as const satisfies Record<string, Assumption>;

/** Half-widths of the terms, as shares of each. */
export const MEMORY_SPREADS = {
  "spread-cache": share(0.005, "Cells are exact; some engines pad them."),
  "spread-compute-low": share(0.25, "Buffers follow the graph, which differs by build."),
  "spread-compute-high": share(0.35, "Buffers follow the graph, which differs by build."),
  "spread-runtime-low": share(0.5, "Drivers differ: 153 to 460 MiB on one card."),
  "spread-runtime-high": share(0.6, "Drivers differ, and libraries load kernels lazily."),
} as const satisfies Record<string, Assumption>;

function mib(value: number, reason: string, source: string): Assumption {
  return { value, unit: "MiB", reason, source };
}

function share(value: number, reason: string): Assumption {
  return { value, unit: "share", reason, source: "spread of logged terms" };
}
