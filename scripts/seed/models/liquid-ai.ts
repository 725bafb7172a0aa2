import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** LFM2, oldest first. */
export const liquidAi: ModelSeed[] = [
  {
    slug: "lfm2-350m",
    aliases: ["LiquidAI/LFM2-350M"],
    name: "LFM2 350M",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2-350M",
    release: {
      releasedOn: "2025-07-10",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LFM Open License v1.0",
        url: "https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE",
        inPlainWords:
          "Use and changes are allowed, commercial use only for companies with under 10 million US dollars of yearly revenue; larger ones need a licence from Liquid AI.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 354_483_968,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 1024,
      vocabularySize: 65_536,
      attentionHeadCount: 16,
      feedForwardSize: 4608,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 16,
      layerGroups: [
        { attention: "none", layerCount: 10, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 6, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
  {
    slug: "lfm2-1-2b",
    aliases: ["lfm2-1.2b", "LiquidAI/LFM2-1.2B"],
    name: "LFM2 1.2B",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2-1.2B",
    release: {
      releasedOn: "2025-07-10",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LFM Open License v1.0",
        url: "https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE",
        inPlainWords:
          "Use and changes are allowed, commercial use only for companies with under 10 million US dollars of yearly revenue; larger ones need a licence from Liquid AI.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 1_170_340_608,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2048,
      vocabularySize: 65_536,
      attentionHeadCount: 32,
      feedForwardSize: 8192,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 16,
      layerGroups: [
        { attention: "none", layerCount: 10, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 6, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
  {
    slug: "lfm2-2-6b",
    aliases: ["lfm2-2.6b", "LiquidAI/LFM2-2.6B"],
    name: "LFM2 2.6B",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2-2.6B",
    release: {
      releasedOn: "2025-09",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 2_569_272_320,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2048,
      vocabularySize: 65_536,
      attentionHeadCount: 32,
      feedForwardSize: 10_752,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 30,
      layerGroups: [
        { attention: "none", layerCount: 22, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 8, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
  {
    slug: "lfm2-8b-a1b",
    aliases: ["LiquidAI/LFM2-8B-A1B"],
    name: "LFM2 8B-A1B",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2-8B-A1B",
    release: {
      releasedOn: "2025-10-07",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LFM Open License v1.0",
        url: "https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE",
        inPlainWords:
          "Use and changes are allowed, commercial use only for companies with under 10 million US dollars of yearly revenue; larger ones need a licence from Liquid AI.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_339_929_856,
      activeParameterCount: 1_557_740_288,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2048,
      vocabularySize: 65_536,
      attentionHeadCount: 32,
      feedForwardSize: 7168,
      hasTiedEmbeddings: true,
      experts: {
        expertCount: 32,
        expertsPerToken: 4,
        feedForwardSize: 1792,
        firstDenseLayerCount: 2,
      },
      source: {
        evidence: "reported",
        via: "huggingface/transformers",
        url: "https://github.com/huggingface/transformers/blob/main/src/transformers/models/lfm2_moe/configuration_lfm2_moe.py",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 24,
      layerGroups: [
        { attention: "none", layerCount: 18, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 6, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "huggingface/transformers",
        url: "https://github.com/huggingface/transformers/blob/main/src/transformers/models/lfm2_moe/configuration_lfm2_moe.py",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
  {
    slug: "lfm2-5-1-2b",
    aliases: ["lfm2.5-1.2b", "LiquidAI/LFM2.5-1.2B-Instruct", "LiquidAI/LFM2.5-1.2B"],
    name: "LFM2.5 1.2B Instruct",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2.5-1.2B-Instruct",
    release: {
      releasedOn: "2026-01",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LFM Open License v1.0",
        url: "https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE",
        inPlainWords:
          "Use and changes are allowed, commercial use only for companies with under 10 million US dollars of yearly revenue; larger ones need a licence from Liquid AI.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 1_170_340_608,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2048,
      vocabularySize: 65_536,
      attentionHeadCount: 32,
      feedForwardSize: 8192,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 16,
      layerGroups: [
        { attention: "none", layerCount: 10, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 6, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
  {
    slug: "lfm2-24b-a2b",
    aliases: ["LiquidAI/LFM2-24B-A2B", "lfm2:24b"],
    name: "LFM2 24B-A2B",
    organization: "Liquid AI",
    family: "LFM2",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "LiquidAI/LFM2-24B-A2B",
    ollamaTag: "lfm2:24b",
    release: {
      releasedOn: "2026-02-24",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LFM Open License v1.0",
        url: "https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE",
        inPlainWords:
          "Use and changes are allowed, commercial use only for companies with under 10 million US dollars of yearly revenue; larger ones need a licence from Liquid AI.",
      },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 23_843_661_440,
      activeParameterCount: 2_300_000_000,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2048,
      vocabularySize: 65_536,
      attentionHeadCount: 32,
      feedForwardSize: 11_776,
      hasTiedEmbeddings: true,
      experts: {
        expertCount: 64,
        expertsPerToken: 4,
        feedForwardSize: 1536,
        firstDenseLayerCount: 2,
      },
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 40,
      layerGroups: [
        { attention: "none", layerCount: 30, sort: "short-convolution", convolutionKernel: 3 },
        { attention: "full", layerCount: 10, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
      ],
      maximumContextTokens: 128_000,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Most blocks are short convolutions; only the others keep a cache.",
  },
];
