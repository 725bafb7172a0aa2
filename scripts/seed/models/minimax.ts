import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** MiniMax, oldest first. */
export const minimax: ModelSeed[] = [
  {
    slug: "minimax-m1",
    aliases: ["MiniMaxAI/MiniMax-M1-40k", "MiniMax-M1-40k"],
    name: "MiniMax-M1 456B-A46B (40k)",
    organization: "MiniMax",
    family: "MiniMax M1",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "MiniMaxAI/MiniMax-M1-40k",
    release: {
      releasedOn: "2025-06",
      source: {
        evidence: "reported",
        via: "AIComputing101/llm-leaderboard",
        url: "https://github.com/AIComputing101/llm-leaderboard",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 456_000_000_000,
      activeParameterCount: 45_900_000_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 6144,
      vocabularySize: 200_064,
      attentionHeadCount: 64,
      experts: { expertCount: 32, expertsPerToken: 2, feedForwardSize: 9216 },
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "One layer in eight uses ordinary attention. The shape of the others is not settled, so its memory is not estimated.",
  },
  {
    slug: "minimax-m2",
    aliases: ["MiniMaxAI/MiniMax-M2"],
    name: "MiniMax-M2 230B-A10B",
    organization: "MiniMax",
    family: "MiniMax M2",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "MiniMaxAI/MiniMax-M2",
    release: {
      releasedOn: "2025-10-27",
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "MIT" },
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 228_689_748_992,
      activeParameterCount: 10_000_000_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 3072,
      vocabularySize: 200_064,
      attentionHeadCount: 48,
      hasTiedEmbeddings: false,
      experts: { expertCount: 256, expertsPerToken: 8, feedForwardSize: 1536 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 62,
      layerGroups: [
        { attention: "full", layerCount: 62, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 196_608,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "fp8",
  },
  {
    slug: "minimax-m2-1",
    aliases: ["minimax-m2.1", "MiniMaxAI/MiniMax-M2.1"],
    name: "MiniMax-M2.1 230B-A10B",
    organization: "MiniMax",
    family: "MiniMax M2",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "MiniMaxAI/MiniMax-M2.1",
    release: {
      releasedOn: "2025-12-23",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "Modified MIT License (MiniMax)",
        inPlainWords:
          "As free as MIT, with one duty: a commercial product must name the model prominently in its interface.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 228_689_748_992,
      activeParameterCount: 10_000_000_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 3072,
      vocabularySize: 200_064,
      attentionHeadCount: 48,
      hasTiedEmbeddings: false,
      experts: { expertCount: 256, expertsPerToken: 8, feedForwardSize: 1536 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 62,
      layerGroups: [
        { attention: "full", layerCount: 62, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 196_608,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "fp8",
  },
  {
    slug: "minimax-m2-5",
    aliases: ["minimax-m2.5", "MiniMaxAI/MiniMax-M2.5"],
    name: "MiniMax-M2.5 230B-A10B",
    organization: "MiniMax",
    family: "MiniMax M2",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "MiniMaxAI/MiniMax-M2.5",
    release: {
      releasedOn: "2026-02-12",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "Modified MIT License (MiniMax)",
        inPlainWords:
          "As free as MIT, with one duty: a commercial product must name the model prominently in its interface.",
      },
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 228_689_748_992,
      activeParameterCount: 10_000_000_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 3072,
      vocabularySize: 200_064,
      attentionHeadCount: 48,
      hasTiedEmbeddings: false,
      experts: { expertCount: 256, expertsPerToken: 8, feedForwardSize: 1536 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 62,
      layerGroups: [
        { attention: "full", layerCount: 62, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 196_608,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "fp8",
  },
  {
    slug: "minimax-m2-7",
    aliases: ["minimax-m2.7", "MiniMaxAI/MiniMax-M2.7"],
    name: "MiniMax-M2.7 230B-A10B",
    organization: "MiniMax",
    family: "MiniMax M2",
    runsAs: "text",
    architecture: "moe",
    huggingFaceId: "MiniMaxAI/MiniMax-M2.7",
    release: {
      releasedOn: "2026-04-09",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "MiniMax M2.7 Non-Commercial License",
        url: "https://huggingface.co/MiniMaxAI/MiniMax-M2.7/blob/main/LICENSE",
        inPlainWords:
          "Free for non-commercial use on terms like those of MIT. Any commercial use needs written permission from MiniMax beforehand, and military use is excluded.",
      },
      source: {
        evidence: "reported",
        via: "gnu.support",
        url: "https://gnu.support/software-freedom-fakers/MiniMax-M2-7-s-MIT-Style-License-Is-a-Misleading-Restriction-That-Bans-Commercial-Use-and-Fails-Free-Software-Standards-124111.html",
        checkedOn: "2026-11-25",
      },
    },
    size: {
      parameterCount: 228_689_748_992,
      activeParameterCount: 10_000_000_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 3072,
      vocabularySize: 200_064,
      attentionHeadCount: 48,
      hasTiedEmbeddings: false,
      experts: { expertCount: 256, expertsPerToken: 8, feedForwardSize: 1536 },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.7_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 62,
      layerGroups: [
        { attention: "full", layerCount: 62, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 204_800,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.7_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "fp8",
  },
  {
    slug: "minimax-m3",
    aliases: ["MiniMaxAI/MiniMax-M3"],
    name: "MiniMax-M3 428B-A23B",
    organization: "MiniMax",
    family: "MiniMax M3",
    runsAs: "vision-language",
    architecture: "moe",
    huggingFaceId: "MiniMaxAI/MiniMax-M3",
    release: {
      releasedOn: "2026-06-01",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "MiniMax Community License",
        inPlainWords:
          "The weights are open under MiniMax's own terms, which we have not read: look at the repository before any commercial use.",
      },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 428_000_000_000,
      languageParameterCount: 425_950_425_216,
      activeParameterCount: 23_000_000_000,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 6144,
      vocabularySize: 200_064,
      attentionHeadCount: 64,
      feedForwardSize: 12_288,
      hasTiedEmbeddings: false,
      experts: {
        expertCount: 128,
        expertsPerToken: 4,
        sharedExpertCount: 1,
        feedForwardSize: 3072,
        sharedFeedForwardSize: 3072,
        firstDenseLayerCount: 3,
      },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 60,
      layerGroups: [
        { attention: "full", layerCount: 3, kvHeadCount: 4, keyDim: 128, valueDim: 128 },
        {
          attention: "full",
          layerCount: 57,
          kvHeadCount: 4,
          keyDim: 128,
          valueDim: 128,
          indexerKeyDim: 128,
        },
      ],
      nativeContextTokens: 1_048_576,
      maximumContextTokens: 1_048_576,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "All but the first three layers attend to 16 blocks of 128 tokens; the cache itself holds every token.",
  },
];
