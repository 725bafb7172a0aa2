import type { Assumption } from "./assumption";

const FIT = "fitted on the measured decode runs of this catalog, leaving whole sources out";

/**
 * What decides the time of one token, by cause: the share of the stated bandwidth a backend reaches,
 * fixed time per layer, arithmetic to unpack weights, the cache, and how devices are joined.
 */
export const DECODE_ASSUMPTIONS = {
  "read-cuda": share(0.9, 0.85, "CUDA: share of the stated bandwidth weights are read at."),
  "read-rocm": share(0.903, 0.85, "ROCm: the same."),
  "read-vulkan": share(1, 0.9, "Vulkan: the same; unpacking is counted apart."),
  "read-metal": share(0.789, 0.85, "Metal through the llama.cpp family: the same."),
  "read-mlx": share(0.887, 0.85, "MLX: the same."),
  "read-sycl": share(0.829, 0.85, "SYCL: the same."),
  "read-trellis": share(0.641, 0.7, "ExLlamaV3: trellis codes cost arithmetic as well."),
  "read-cpu": share(0.588, 0.6, "Processors: share of the stated bandwidth of host memory."),
  "layer-cuda": micro(43.7, 45, "CUDA: kernels of one layer."),
  "layer-rocm": micro(102, 90, "ROCm: kernels of one layer."),
  "layer-vulkan": micro(112, 90, "Vulkan: dispatches of one layer."),
  "layer-metal": micro(106, 90, "Metal: dispatches of one layer."),
  "layer-mlx": micro(49.7, 50, "MLX: kernels of one layer."),
  "layer-sycl": micro(205, 150, "SYCL: kernels of one layer."),
  "layer-trellis": micro(218, 120, "ExLlamaV3: kernels of one layer."),
  "layer-cpu": micro(26.6, 30, "Processors: thread barriers of one layer."),
  "year-older": factor(1.19, 1.16, 1.1, "Time per layer of a build a year older."),
  "expert-layer": factor(1.06, 1, 1.2, "A layer with experts costs so much more, in layers."),
  "recurrent-layer": factor(0.556, 0.5, 1.5, "A recurrent layer costs so much more, in layers."),
  "per-layer-embedding": factor(1.66, 1.35, 1.35, "Time per layer with per-layer embeddings."),
  "vision-runtime": factor(
    5.3,
    2.7,
    1.5,
    "Time per layer in mlx-vlm, which runs text through Python.",
  ),
  "compiled-engine": factor(
    1.21,
    1.16,
    1.1,
    "MLC and ExLlamaV2 read faster: kernels for one model.",
  ),
  "vllm-engine": factor(0.807, 1, 1.2, "vLLM and SGLang at one request: reading, less scheduling."),
  "hbm-read": factor(0.595, 0.8, 1.2, "HBM cards cannot fill their bus with one request."),
  "rdna4-read": factor(1.15, 1, 1.1, "RDNA 4 reads nearer to its bus."),
  "bf16-vulkan": factor(0.684, 0.6, 1.35, "BF16 is emulated by Vulkan drivers."),
  "compressed-read": factor(
    0.394,
    0.55,
    1.35,
    "Compressed attention (DeepSeek V4) has young kernels.",
  ),
  "cache-read": factor(
    0.663,
    0.7,
    1.35,
    "The cache is read at this share of the speed of weights.",
  ),
  "cache-read-plain": factor(0.461, 0.6, 1.5, "The cache without flash attention, of that again."),
  "unpack-f16": flops(2.2, 2, "16-bit weights: multiply and add."),
  "unpack-q8": flops(2.82, 3, "8-bit weights: scale as well."),
  "unpack-q4": flops(4.4, 6, "4 to 6-bit weights: shift, mask and scale."),
  "unpack-low": flops(23.8, 9, "Codebook and 1 to 3-bit weights: table look-ups."),
  "device-hop": micro(107, 100, "Passing activations from one device to the next."),
  "tensor-sync": micro(40.8, 30, "Exchanging partial sums of one layer between two devices."),
  "tensor-growth": exponent(0.704, 0.5, "Growth of that exchange with devices beyond one."),
  "tensor-llama": factor(
    7.38,
    8,
    1.2,
    "Row split of the llama.cpp family, which waits for copies.",
  ),
} as const satisfies Record<string, Assumption>;

/** How far measured runs scatter about the likely figure, as a factor either way. */
export const SPEED_SPREADS = {
  "decode-dense": spread(1.3, "One device, dense: four of five measured runs lie within."),
  "decode-moe": spread(1.4, "One device, mixture of experts: four of five lie within."),
  "decode-layer": spread(1.28, "Several devices, layer split: four of five lie within."),
  "decode-tensor": spread(1.4, "Several devices, tensor split: four of five lie within."),
  "decode-offload": spread(2, "Part in host memory, or on processors: four of five lie within."),
  "prefill-dense": spread(1.7, "Prefill, dense: four of five measured runs lie within."),
  "prefill-moe": spread(1.7, "Prefill, mixture of experts: four of five lie within."),
  "prefill-several": spread(1.85, "Prefill over several devices: four of five lie within."),
} as const satisfies Record<string, Assumption>;

function share(value: number, prior: number, reason: string): Assumption {
  return { value, unit: "share", reason, source: FIT, prior, priorFactor: 1.13 };
}

function micro(value: number, prior: number, reason: string): Assumption {
  return { value, unit: "microseconds", reason, source: FIT, prior, priorFactor: 1.5 };
}

function factor(value: number, prior: number, priorFactor: number, reason: string): Assumption {
  return { value, unit: "factor", reason, source: FIT, prior, priorFactor };
}

function flops(value: number, prior: number, reason: string): Assumption {
  return { value, unit: "operations per weight", reason, source: FIT, prior, priorFactor: 1.5 };
}

function exponent(value: number, prior: number, reason: string): Assumption {
  return { value, unit: "exponent", reason, source: FIT, prior, priorFactor: 1.6 };
}

function spread(value: number, reason: string): Assumption {
  return { value, unit: "factor", reason, source: "residuals of the measured runs" };
}
