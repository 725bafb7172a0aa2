import fc from "fast-check";
import type { FitDevice, FitModel, FitSettings, LayerGroup } from "@/lib/fit/types";

const heads = {
  layerCount: fc.integer({ min: 1, max: 100 }),
  kvHeadCount: fc.integer({ min: 1, max: 64 }),
  keyDim: fc.constantFrom(64, 80, 128, 256, 512),
  valueDim: fc.constantFrom(64, 80, 128, 256, 512),
};

const layerGroup: fc.Arbitrary<LayerGroup> = fc.oneof(
  fc.record({ attention: fc.constant("full" as const), ...heads }),
  fc.record({
    attention: fc.constantFrom("sliding" as const, "chunked" as const),
    ...heads,
    windowTokens: fc.integer({ min: 1, max: 16_384 }),
  }),
  fc.record({
    attention: fc.constant("mla" as const),
    layerCount: heads.layerCount,
    latentDim: fc.constantFrom(256, 512),
    ropeDim: fc.constant(64),
  }),
  fc.record({
    attention: fc.constant("compressed" as const),
    ...heads,
    windowTokens: fc.integer({ min: 1, max: 4096 }),
    compressionRatio: fc.constantFrom(4, 128),
  }),
  fc.record({
    attention: fc.constant("recurrent" as const),
    layerCount: heads.layerCount,
    innerDim: fc.constantFrom(2048, 4096, 8192),
    stateDim: fc.constantFrom(64, 128),
    groupCount: fc.integer({ min: 1, max: 32 }),
    convolutionKernel: fc.constant(4),
  }),
  fc.record({ attention: fc.constant("none" as const), layerCount: heads.layerCount }),
);

/** Any list of layer groups. */
export function layerGroups(): fc.Arbitrary<LayerGroup[]> {
  return fc.array(layerGroup, { minLength: 1, maxLength: 4 });
}

/** Any model whose shape is known. */
export function models(): fc.Arbitrary<FitModel> {
  return fc
    .record({
      groups: layerGroups(),
      parameterCount: fc.integer({ min: 1e8, max: 1e12 }),
      hiddenSize: fc.constantFrom(1024, 2048, 4096, 8192),
      vocabularySize: fc.integer({ min: 32_000, max: 262_144 }),
      hasTiedEmbeddings: fc.option(fc.boolean(), { nil: undefined }),
      expertCount: fc.option(fc.integer({ min: 2, max: 512 }), { nil: undefined }),
      perLayerInputDim: fc.option(fc.constant(256), { nil: undefined, freq: 8 }),
    })
    .map(({ groups, parameterCount, expertCount, ...shape }) => ({
      size: { parameterCount },
      shape: {
        ...shape,
        attentionHeadCount: 32,
        ...(expertCount !== undefined && {
          experts: { expertCount, expertsPerToken: 2, feedForwardSize: 1024 },
        }),
      },
      attention: {
        layerCount: groups.reduce((sum, { layerCount }) => sum + layerCount, 0),
        layerGroups: groups,
        maximumContextTokens: 131_072,
      },
    }));
}

/** Any device. */
export function devices(): fc.Arbitrary<FitDevice> {
  return fc
    .record({
      vendor: fc.constantFrom("NVIDIA", "AMD", "Apple", "Intel"),
      memoryKind: fc.constantFrom("dedicated" as const, "unified" as const, "system" as const),
      memoryGiB: fc.integer({ min: 1, max: 512 }),
      bandwidthGBPerSecond: fc.option(fc.integer({ min: 20, max: 8000 }), { nil: undefined }),
      fp32Tflops: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    })
    .map((device) => ({ ...device, name: "any", backends: ["vulkan" as const] }));
}

/** Any settings a reader may choose. */
export function settings(): fc.Arbitrary<FitSettings> {
  return fc.record(
    {
      contextTokens: fc.integer({ min: 1, max: 1_048_576 }),
      depthTokens: fc.integer({ min: 0, max: 131_072 }),
      promptTokens: fc.integer({ min: 1, max: 131_072 }),
      keyCacheType: fc.constantFrom("f16" as const, "q8_0" as const, "q4_0" as const),
      slotCount: fc.integer({ min: 1, max: 16 }),
      microBatchTokens: fc.constantFrom(128, 512, 2048, 4096),
      hasFlashAttention: fc.boolean(),
      hasFullSlidingWindow: fc.boolean(),
      split: fc.constantFrom("layer" as const, "tensor" as const),
      gpuLayers: fc.integer({ min: 0, max: 200 }),
      cpuMoeLayers: fc.integer({ min: 0, max: 200 }),
      draft: fc.record({
        weightsBytes: fc.integer({ min: 0, max: 1e10 }),
        layerGroups: layerGroups(),
        tokensPerStep: fc.nat(16),
      }),
      runtime: fc.constantFrom(
        { name: "ollama" },
        { name: "vllm" },
        { name: "mlx-lm" },
        { name: "llama.cpp", version: "b4000" },
        { name: "ik_llama.cpp" },
      ),
    },
    { requiredKeys: ["contextTokens"] },
  );
}
