import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { PREFILL_VALUES } from "./prefill";

const FIT = "fitted on the measured prefill runs of this catalog, leaving whole sources out";

export const PREFILL_NOTES: AssumptionNotes<typeof PREFILL_VALUES> = {
  "math-cuda": share(0.5, "CUDA: share of the stated matrix rate."),
  "math-rocm": share(0.45, "ROCm: the same."),
  "math-vulkan": share(0.33, "Vulkan: the same."),
  "math-metal": share(0.8, "Metal: share of the stated FP32 rate."),
  "math-mlx": share(1.2, "MLX: share of the stated FP32 rate; FP16 runs faster."),
  "math-sycl": share(0.15, "SYCL: share of the stated matrix rate."),
  "math-trellis": share(0.4, "ExLlamaV3: the same."),
  "year-older": factor(0.85, 1.05, "Rate of a build a year older."),
  "year-older-rocm": factor(0.74, 1.3, "ROCm, on top: matrix kernels arrived in 2025 and 2026."),
  "year-older-vulkan": factor(0.82, 1.25, "Vulkan, on top: the same."),
  "hbm-math": factor(0.67, 1.16, "Datacenter cards reach less of their larger rate."),
  "neural-accelerator": factor(
    1.8,
    1.13,
    "Apple from M5: matrix units in the GPU, beside the FP32 rate.",
  ),
  "rdna4-math": factor(0.82, 1.13, "RDNA 4: young kernels."),
  "rdna35-math": factor(0.74, 1.13, "RDNA 3.5: shared power and memory."),
  "shader-math": factor(1, 1.5, "Without matrix units: integer products count as well."),
  "f16-math": factor(1, 1.1, "16-bit weights need no unpacking."),
  "low-math": factor(1, 1.1, "Codebook and 1 to 3-bit weights: table look-ups."),
  "bf16-vulkan": factor(0.5, 1.5, "BF16 is emulated by Vulkan drivers."),
  "recurrent-math": factor(0.74, 1.16, "Rate where every layer is recurrent: scans run in order."),
  "compressed-math": factor(0.6, 1.5, "Compressed attention has young kernels."),
  "expert-math": factor(0.6, 1.22, "Experts reach this share of the rate of dense layers."),
  "expert-half": tokens(20, "Tokens an expert needs in a micro-batch to reach half of that."),
  "attention-math": factor(0.5, 1.8, "Attention reaches this share of the rate of matrices."),
  "attention-plain": factor(1.35, 1.16, "Attention without flash attention, of that again."),
  "weight-read": share(0.7, "Weights are read once a micro-batch, at this share of the bandwidth."),
  "layer-batch": micro(200, "Kernels of one layer and micro-batch."),
  request: milli(4, "Starting a request."),
  "request-mlx": factor(2.7, 1.6, "Starting a request in MLX, which compiles its graph."),
  pipeline: exponent(0.8, "How fully micro-batches overlap on several devices; 1 is full."),
};

function share(prior: number, reason: string): AssumptionNote {
  return { unit: "share", reason, source: FIT, prior, priorFactor: 1.25 };
}

function factor(prior: number, priorFactor: number, reason: string): AssumptionNote {
  return { unit: "factor", reason, source: FIT, prior, priorFactor };
}

function tokens(prior: number, reason: string): AssumptionNote {
  return { unit: "tokens", reason, source: FIT, prior, priorFactor: 1.65 };
}

function micro(prior: number, reason: string): AssumptionNote {
  return { unit: "microseconds", reason, source: FIT, prior, priorFactor: 1.35 };
}

function milli(prior: number, reason: string): AssumptionNote {
  return { unit: "milliseconds", reason, source: FIT, prior, priorFactor: 1.5 };
}

function exponent(prior: number, reason: string): AssumptionNote {
  return { unit: "exponent", reason, source: FIT, prior, priorFactor: 1.25 };
}
