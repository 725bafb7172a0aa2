import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { DECODE_VALUES, SPEED_SPREAD_VALUES } from "./decode";

const FIT = "fitted on the measured decode runs of this catalog, leaving whole sources out";

export const DECODE_NOTES: AssumptionNotes<typeof DECODE_VALUES> = {
  "read-cuda": share(0.85, "CUDA: share of the stated bandwidth weights are read at."),
  "read-rocm": share(0.85, "ROCm: the same."),
  "read-vulkan": share(0.9, "Vulkan: the same; unpacking is counted apart."),
  "read-metal": share(0.85, "Metal through the llama.cpp family: the same."),
  "read-mlx": share(0.85, "MLX: the same."),
  "read-sycl": share(0.85, "SYCL: the same."),
  "read-trellis": share(0.7, "ExLlamaV3: trellis codes cost arithmetic as well."),
  "read-cpu": share(0.6, "Processors: share of the stated bandwidth of host memory."),
  "layer-cuda": micro(45, "CUDA: kernels of one layer."),
  "layer-rocm": micro(90, "ROCm: kernels of one layer."),
  "layer-vulkan": micro(90, "Vulkan: dispatches of one layer."),
  "layer-metal": micro(90, "Metal: dispatches of one layer."),
  "layer-mlx": micro(50, "MLX: kernels of one layer."),
  "layer-sycl": micro(150, "SYCL: kernels of one layer."),
  "layer-trellis": micro(120, "ExLlamaV3: kernels of one layer."),
  "layer-cpu": micro(30, "Processors: thread barriers of one layer."),
  "year-older": factor(1.16, 1.1, "Time per layer of a build a year older."),
  "expert-layer": factor(1, 1.2, "A layer with experts costs so much more, in layers."),
  "recurrent-layer": factor(0.5, 1.5, "A recurrent layer costs so much more, in layers."),
  "per-layer-embedding": factor(1.35, 1.35, "Time per layer with per-layer embeddings."),
  "vision-runtime": factor(2.7, 1.5, "Time per layer in mlx-vlm, which runs text through Python."),
  "compiled-engine": factor(1.16, 1.1, "MLC and ExLlamaV2 read faster: kernels for one model."),
  "vllm-engine": factor(1, 1.2, "vLLM and SGLang at one request: reading, less scheduling."),
  "hbm-read": factor(0.8, 1.2, "HBM cards cannot fill their bus with one request."),
  "rdna4-read": factor(1, 1.1, "RDNA 4 reads nearer to its bus."),
  "bf16-vulkan": factor(0.6, 1.35, "BF16 is emulated by Vulkan drivers."),
  "compressed-read": factor(0.55, 1.35, "Compressed attention (DeepSeek V4) has young kernels."),
  "cache-read": factor(0.7, 1.35, "The cache is read at this share of the speed of weights."),
  "cache-read-plain": factor(0.6, 1.5, "The cache without flash attention, of that again."),
  "unpack-f16": flops(2, "16-bit weights: multiply and add."),
  "unpack-q8": flops(3, "8-bit weights: scale as well."),
  "unpack-q4": flops(6, "4 to 6-bit weights: shift, mask and scale."),
  "unpack-low": flops(9, "Codebook and 1 to 3-bit weights: table look-ups."),
  "device-hop": micro(100, "Passing activations from one device to the next."),
  "tensor-sync": micro(30, "Exchanging partial sums of one layer between two devices."),
  "tensor-growth": exponent(0.5, "Growth of that exchange with devices beyond one."),
  "tensor-llama": factor(8, 1.2, "Row split of the llama.cpp family, which waits for copies."),
};

export const SPEED_SPREAD_NOTES: AssumptionNotes<typeof SPEED_SPREAD_VALUES> = {
  "decode-dense": spread("One device, dense: four of five measured runs lie within."),
  "decode-moe": spread("One device, mixture of experts: four of five lie within."),
  "decode-layer": spread("Several devices, layer split: four of five lie within."),
  "decode-tensor": spread("Several devices, tensor split: four of five lie within."),
  "decode-offload": spread("Part in host memory, or on processors: four of five lie within."),
  "prefill-dense": spread("Prefill, dense: four of five measured runs lie within."),
  "prefill-moe": spread("Prefill, mixture of experts: four of five lie within."),
  "prefill-several": spread("Prefill over several devices: four of five lie within."),
};

function share(prior: number, reason: string): AssumptionNote {
  return { unit: "share", reason, source: FIT, prior, priorFactor: 1.13 };
}

function micro(prior: number, reason: string): AssumptionNote {
  return { unit: "microseconds", reason, source: FIT, prior, priorFactor: 1.5 };
}

function factor(prior: number, priorFactor: number, reason: string): AssumptionNote {
  return { unit: "factor", reason, source: FIT, prior, priorFactor };
}

function flops(prior: number, reason: string): AssumptionNote {
  return { unit: "operations per weight", reason, source: FIT, prior, priorFactor: 1.5 };
}

function exponent(prior: number, reason: string): AssumptionNote {
  return { unit: "exponent", reason, source: FIT, prior, priorFactor: 1.6 };
}

function spread(reason: string): AssumptionNote {
  return { unit: "factor", reason, source: "residuals of the measured runs" };
}
