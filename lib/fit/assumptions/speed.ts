import type { Assumption } from "./assumption";

const FIT = "fitted on the measured runs of this catalog";

/** Share of the stated bandwidth that weights are read at, and fixed time per layer, by backend and sort of model. */
export const DECODE_ASSUMPTIONS = {
  "efficiency-cuda": share(0.85, "CUDA, dense models.", 108),
  "efficiency-cuda-moe": share(0.6, "CUDA, mixture of experts: many small reads.", 10),
  "efficiency-rocm": share(0.8, "ROCm, dense models.", 36),
  "efficiency-rocm-moe": share(0.71, "ROCm, mixture of experts.", 27),
  "efficiency-vulkan": share(0.85, "Vulkan, dense models.", 29),
  "efficiency-vulkan-moe": share(0.75, "Vulkan, mixture of experts.", 22),
  "efficiency-metal": share(0.8, "Metal through llama.cpp, dense models.", 49),
  "efficiency-metal-moe": share(0.5, "Metal through llama.cpp, mixture of experts.", 13),
  "efficiency-mlx": share(0.85, "MLX, dense models.", 14),
  "efficiency-mlx-moe": share(0.59, "MLX, mixture of experts.", 26),
  "efficiency-sycl": share(0.6, "SYCL, dense models.", 5),
  "efficiency-sycl-moe": share(0.3, "SYCL, mixture of experts.", 1),
  "efficiency-cpu": share(0.6, "Processors reading host memory.", 112),
  "efficiency-cpu-moe": share(0.5, "Processors reading host memory, mixture of experts.", 20),
  "layer-cuda": micro(68, "Kernel launches of one layer, CUDA.", 108),
  "layer-rocm": micro(150, "Kernel launches of one layer, ROCm.", 36),
  "layer-vulkan": micro(180, "Kernel launches of one layer, Vulkan.", 29),
  "layer-metal": micro(150, "Kernel launches of one layer, Metal.", 49),
  "layer-mlx": micro(60, "Kernel launches of one layer, MLX.", 26),
  "layer-sycl": micro(150, "Kernel launches of one layer, SYCL.", 5),
  "layer-cpu": micro(30, "Thread barriers of one layer.", 112),
  "tensor-sync": micro(60, "Exchange of partial sums between devices, twice a layer.", 51),
} as const satisfies Record<string, Assumption>;

/** Share of the stated matrix throughput that prompts are read at. */
export const PREFILL_ASSUMPTIONS = {
  "compute-tensor-dense": share(0.4, "NVIDIA tensor cores, stated with FP16 accumulation.", 100),
  "compute-matrix-dense": share(0.35, "AMD and Intel matrix units.", 60),
  "compute-shader": share(0.6, "Cards without matrix units.", 10),
  "compute-fp32": share(0.6, "Apple GPUs, for which only FP32 is stated.", 40),
  "expert-efficiency": share(0.5, "Reading every expert once a micro-batch.", 20),
} as const satisfies Record<string, Assumption>;

/** How far runs scatter about the likely figure, as a factor either way. */
export const SPEED_SPREADS = {
  "decode-factor": factor(1.3, "Four of five measured runs lie within it.", 500),
  "decode-offload-factor": factor(1.8, "Host memory and its threads are not stated.", 100),
  "prefill-factor": factor(1.7, "Four of five measured runs lie within it.", 200),
} as const satisfies Record<string, Assumption>;

function share(value: number, reason: string, rowCount: number): Assumption {
  return { value, unit: "share", reason, source: FIT, rowCount };
}

function micro(value: number, reason: string, rowCount: number): Assumption {
  return { value, unit: "microseconds", reason, source: FIT, rowCount };
}

function factor(value: number, reason: string, rowCount: number): Assumption {
  return { value, unit: "factor", reason, source: FIT, rowCount };
}
