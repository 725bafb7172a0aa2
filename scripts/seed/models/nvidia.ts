import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** Nemotron, oldest first. */
export const nvidia: ModelSeed[] = [
  {
    slug: "llama-3-1-nemotron-70b",
    aliases: [
      "llama-3.1-nemotron-70b",
      "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
      "nemotron:70b",
      "Llama-3.1-Nemotron-70B-Instruct-HF",
    ],
    name: "Llama 3.1 Nemotron 70B Instruct",
    organization: "NVIDIA",
    family: "Llama Nemotron",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
    ollamaTag: "nemotron:70b",
    release: {
      releasedOn: "2024-10",
      source: {
        evidence: "reported",
        via: "AIComputing101/llm-leaderboard",
        url: "https://github.com/AIComputing101/llm-leaderboard",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "Llama 3.1 Community License",
        url: "https://www.llama.com/llama3_1/license/",
        inPlainWords:
          "Use, changes and commercial products are allowed, except for companies with over 700 million monthly users, who must ask Meta. Pass the licence on, show “Built with Llama”, begin the name of a derived model with “Llama”, and keep to Meta's acceptable use policy.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 70_553_706_496,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/Lightning-AI/litgpt/blob/main/litgpt/config.py",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 8192,
      vocabularySize: 128_256,
      attentionHeadCount: 64,
      feedForwardSize: 28_672,
      hasTiedEmbeddings: false,
      source: {
        evidence: "reported",
        via: "Lightning-AI/litgpt",
        url: "https://github.com/Lightning-AI/litgpt/blob/main/litgpt/config.py",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 80,
      layerGroups: [
        { attention: "full", layerCount: 80, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "reported",
        via: "Lightning-AI/litgpt",
        url: "https://github.com/Lightning-AI/litgpt/blob/main/litgpt/config.py",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "llama-3-3-nemotron-super-49b",
    aliases: ["llama-3.3-nemotron-super-49b", "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5"],
    name: "Llama 3.3 Nemotron Super 49B v1.5",
    organization: "NVIDIA",
    family: "Llama Nemotron",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
    release: {
      releasedOn: "2025-07-25",
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 49_867_145_216,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 8192,
      vocabularySize: 128_256,
      attentionHeadCount: 64,
      hasTiedEmbeddings: false,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 80,
      layerGroups: [
        { attention: "full", layerCount: 49, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
        { attention: "none", layerCount: 31, sort: "attention-removed" },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Pruned from Llama 3.3 70B: of 80 blocks 49 keep attention, and widths differ from block to block.",
  },
  {
    slug: "nemotron-nano-9b-v2",
    aliases: ["nvidia/NVIDIA-Nemotron-Nano-9B-v2"],
    name: "NVIDIA Nemotron Nano 9B v2",
    organization: "NVIDIA",
    family: "Nemotron Nano",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
    release: {
      releasedOn: "2025-08",
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "NVIDIA Open Model License",
        url: "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
        inPlainWords:
          "Use, changes and commercial products are allowed, and NVIDIA claims no rights in the output. Copies carry the licence and its notice; it ends for those who take guardrails out without a substitute or sue over the model.",
      },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_888_227_328,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/main/src/megatron/bridge/recipes/nemotronh/h100/nemotron_nano_v2.py",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 4480,
      vocabularySize: 131_072,
      attentionHeadCount: 40,
      feedForwardSize: 15_680,
      hasTiedEmbeddings: false,
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/main/src/megatron/bridge/recipes/nemotronh/h100/nemotron_nano_v2.py",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 56,
      layerGroups: [
        {
          attention: "recurrent",
          layerCount: 27,
          innerDim: 10_240,
          stateDim: 128,
          groupCount: 8,
          convolutionKernel: 4,
        },
        { attention: "none", layerCount: 25, sort: "feed-forward" },
        { attention: "full", layerCount: 4, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/main/src/megatron/bridge/recipes/nemotronh/h100/nemotron_nano_v2.py",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "nemotron-3-nano-30b-a3b",
    aliases: [
      "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
      "nemotron-3-nano:30b",
      "NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
      "Nemotron 3 Nano",
      "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    ],
    name: "NVIDIA Nemotron 3 Nano 30B-A3B",
    organization: "NVIDIA",
    family: "Nemotron 3",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
    ollamaTag: "nemotron-3-nano:30b",
    release: {
      releasedOn: "2025-12",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "NVIDIA Open Model License",
        url: "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
        inPlainWords:
          "Use, changes and commercial products are allowed, and NVIDIA claims no rights in the output. Copies carry the licence and its notice; it ends for those who take guardrails out without a substitute or sue over the model.",
      },
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 31_577_937_344,
      activeParameterCount: 3_580_076_352,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 2688,
      vocabularySize: 131_072,
      attentionHeadCount: 32,
      feedForwardSize: 1856,
      hasTiedEmbeddings: false,
      experts: {
        expertCount: 128,
        expertsPerToken: 6,
        sharedExpertCount: 1,
        feedForwardSize: 1856,
        sharedFeedForwardSize: 3712,
      },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 52,
      layerGroups: [
        {
          attention: "recurrent",
          layerCount: 23,
          innerDim: 4096,
          stateDim: 128,
          groupCount: 8,
          convolutionKernel: 4,
        },
        { attention: "none", layerCount: 23, sort: "feed-forward" },
        { attention: "full", layerCount: 6, kvHeadCount: 2, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 262_144,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Of 52 blocks 23 are Mamba-2, 23 hold experts, and 6 keep a cache.",
  },
  {
    slug: "nemotron-3-super-120b-a12b",
    aliases: [
      "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16",
      "NVIDIA-Nemotron-3-Super-120B-A12B-BF16",
      "Nemotron 3 Super",
      "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B",
    ],
    name: "NVIDIA Nemotron 3 Super 120B-A12B",
    organization: "NVIDIA",
    family: "Nemotron 3",
    runsAs: "text",
    architecture: "hybrid",
    huggingFaceId: "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16",
    release: {
      releasedOn: "2026-03",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "NVIDIA Open Model License",
        url: "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
        inPlainWords:
          "Use, changes and commercial products are allowed, and NVIDIA claims no rights in the output. Copies carry the licence and its notice; it ends for those who take guardrails out without a substitute or sue over the model.",
      },
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 120_668_707_840,
      activeParameterCount: 12_000_000_000,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8_config.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 4096,
      vocabularySize: 131_072,
      attentionHeadCount: 32,
      feedForwardSize: 2688,
      hasTiedEmbeddings: false,
      experts: {
        expertCount: 512,
        expertsPerToken: 22,
        sharedExpertCount: 1,
        feedForwardSize: 2688,
        sharedFeedForwardSize: 5376,
      },
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8_config.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 88,
      layerGroups: [
        {
          attention: "recurrent",
          layerCount: 40,
          innerDim: 8192,
          stateDim: 128,
          groupCount: 8,
          convolutionKernel: 4,
        },
        { attention: "none", layerCount: 40, sort: "feed-forward" },
        { attention: "full", layerCount: 8, kvHeadCount: 2, keyDim: 128, valueDim: 128 },
      ],
      maximumContextTokens: 262_144,
      source: {
        evidence: "reported",
        via: "ai-dynamo/aiconfigurator",
        url: "https://github.com/ai-dynamo/aiconfigurator/blob/main/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8_config.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Of 88 blocks 40 are Mamba-2, 40 hold experts, and 8 keep a cache.",
  },
];
