import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** gpt-oss, oldest first. */
export const openai: ModelSeed[] = [
  {
    slug: "gpt-oss-20b",
    aliases: ["openai/gpt-oss-20b", "gpt-oss"],
    name: "gpt-oss-20b",
    organization: "OpenAI",
    family: "gpt-oss",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "openai/gpt-oss-20b",
    ollamaTag: "gpt-oss:20b",
    release: {
      releasedOn: "2025-08-05",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 20_914_757_184,
      activeParameterCount: 3_600_000_000,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2880,
      vocabularySize: 201_088,
      attentionHeadCount: 64,
      feedForwardSize: 2880,
      hasTiedEmbeddings: false,
      experts: { expertCount: 32, expertsPerToken: 4, feedForwardSize: 2880 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 24,
      layerGroups: [
        {
          attention: "sliding",
          layerCount: 12,
          kvHeadCount: 8,
          keyDim: 64,
          valueDim: 64,
          windowTokens: 128,
        },
        { attention: "full", layerCount: 12, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "mxfp4",
    notes:
      "Half of its layers see a window of 128 tokens. Experts are published in MXFP4, and stay so under every other quantization name.",
  },
  {
    slug: "gpt-oss-120b",
    aliases: ["openai/gpt-oss-120b"],
    name: "gpt-oss-120b",
    organization: "OpenAI",
    family: "gpt-oss",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "openai/gpt-oss-120b",
    ollamaTag: "gpt-oss:120b",
    release: {
      releasedOn: "2025-08-05",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 116_829_156_672,
      activeParameterCount: 5_100_000_000,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2880,
      vocabularySize: 201_088,
      attentionHeadCount: 64,
      feedForwardSize: 2880,
      hasTiedEmbeddings: false,
      experts: { expertCount: 128, expertsPerToken: 4, feedForwardSize: 2880 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 36,
      layerGroups: [
        {
          attention: "sliding",
          layerCount: 18,
          kvHeadCount: 8,
          keyDim: 64,
          valueDim: 64,
          windowTokens: 128,
        },
        { attention: "full", layerCount: 18, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "mxfp4",
    notes:
      "Half of its layers see a window of 128 tokens. Experts are published in MXFP4, and stay so under every other quantization name.",
  },
];
