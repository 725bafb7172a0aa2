import type { FitDevice, FitMachine, FitModel, FitSettings, FitWeights } from "@/lib/fit/types";

/** Qwen3 8B as its config.json describes it. */
export const QWEN3_8B: FitModel = {
  size: { parameterCount: 8_190_735_360 },
  shape: {
    hiddenSize: 4096,
    vocabularySize: 151_936,
    attentionHeadCount: 32,
    feedForwardSize: 12_288,
    hasTiedEmbeddings: false,
  },
  attention: {
    layerCount: 36,
    layerGroups: [
      { attention: "full", layerCount: 36, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
    ],
    nativeContextTokens: 32_768,
    maximumContextTokens: 40_960,
  },
};

/** Llama 3.3 70B. */
export const LLAMA_70B: FitModel = {
  size: { parameterCount: 70_553_706_496 },
  shape: {
    hiddenSize: 8192,
    vocabularySize: 128_256,
    attentionHeadCount: 64,
    feedForwardSize: 28_672,
    hasTiedEmbeddings: false,
  },
  attention: {
    layerCount: 80,
    layerGroups: [
      { attention: "full", layerCount: 80, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
    ],
    nativeContextTokens: 131_072,
  },
};

/** Qwen3 30B-A3B, a mixture of experts. */
export const QWEN3_30B: FitModel = {
  size: { parameterCount: 30_532_122_624, activeParameterCount: 3_300_000_000 },
  shape: {
    hiddenSize: 2048,
    vocabularySize: 151_936,
    attentionHeadCount: 32,
    hasTiedEmbeddings: false,
    experts: { expertCount: 128, expertsPerToken: 8, feedForwardSize: 768 },
  },
  attention: {
    layerCount: 48,
    layerGroups: [
      { attention: "full", layerCount: 48, kvHeadCount: 4, keyDim: 128, valueDim: 128 },
    ],
    nativeContextTokens: 32_768,
  },
};

export const QWEN3_8B_Q4: FitWeights = {
  quantization: "Q4_K_M",
  bytes: 5_027_783_872,
  basis: "file",
};

export const RTX_4090: FitDevice = card("RTX 4090", 24, 1008);
export const RTX_3060: FitDevice = card("RTX 3060 12GB", 12, 360);

export const M3_MAX: FitDevice = {
  name: "Apple M3 Max",
  vendor: "Apple",
  memoryKind: "unified",
  memoryGiB: 64,
  bandwidthGBPerSecond: 409.6,
  architecture: "M3 Max",
  fp32Tflops: 14.2,
  backends: ["metal", "cpu"],
};

export const AT_8K: FitSettings = { contextTokens: 8192 };

export function machine(devices: readonly FitDevice[], ramGiB?: number): FitMachine {
  return { devices, ramGiB, ramBandwidthGBPerSecond: ramGiB === undefined ? undefined : 80 };
}

export function card(name: string, memoryGiB: number, bandwidthGBPerSecond: number): FitDevice {
  return {
    name,
    vendor: "NVIDIA",
    memoryKind: "dedicated",
    memoryGiB,
    bandwidthGBPerSecond,
    architecture: "Ada Lovelace",
    fp16Tflops: 165,
    fp16Basis: "tensor-dense",
    backends: ["cuda", "vulkan"],
  };
}
