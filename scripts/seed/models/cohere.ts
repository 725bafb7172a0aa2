import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** Command and Aya, oldest first. */
export const cohere: ModelSeed[] = [
  {
    slug: "command-r-v01",
    aliases: [
      "CohereLabs/c4ai-command-r-v01",
      "command-r:35b-v0.1-q4_K_M",
      "c4ai-command-r-v01",
      "command-r",
    ],
    name: "Command R v01 35B",
    organization: "Cohere",
    family: "Command R",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/c4ai-command-r-v01",
    ollamaTag: "command-r:35b-v0.1-q4_K_M",
    release: {
      releasedOn: "2024-03",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 34_980_831_232,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/huggingface/transformers/blob/main/src/transformers/models/cohere/configuration_cohere.py",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 8192,
      vocabularySize: 256_000,
      attentionHeadCount: 64,
      feedForwardSize: 22_528,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "huggingface/transformers",
        url: "https://github.com/huggingface/transformers/blob/main/src/transformers/models/cohere/configuration_cohere.py",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 40,
      layerGroups: [
        { attention: "full", layerCount: 40, kvHeadCount: 64, keyDim: 128, valueDim: 128 },
      ],
      nativeContextTokens: 131_072,
      nativeContextSource: {
        evidence: "reported",
        via: "Hugging Face",
        url: "https://huggingface.co/docs/transformers/model_doc/cohere",
        checkedOn: "2026-11-25",
      },
      source: {
        evidence: "reported",
        via: "huggingface/transformers",
        url: "https://github.com/huggingface/transformers/blob/main/src/transformers/models/cohere/configuration_cohere.py",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Every head keeps its own keys and values: a very large cache for each token.",
  },
  {
    slug: "command-r-08-2024",
    aliases: [
      "CohereLabs/c4ai-command-r-08-2024",
      "command-r:35b-08-2024-q4_K_M",
      "c4ai-command-r-08-2024",
    ],
    name: "Command R 08-2024 32B",
    organization: "Cohere",
    family: "Command R",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/c4ai-command-r-08-2024",
    ollamaTag: "command-r:35b-08-2024-q4_K_M",
    release: {
      releasedOn: "2024-08-30",
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "foldl/chatllm.cpp",
        url: "https://github.com/foldl/chatllm.cpp/blob/master/scripts/models.json",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 32_296_476_672,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 8192,
      vocabularySize: 256_000,
      attentionHeadCount: 64,
      feedForwardSize: 24_576,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 40,
      layerGroups: [
        { attention: "full", layerCount: 40, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      nativeContextTokens: 131_072,
      maximumContextTokens: 131_072,
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Its layer shape is inferred: it is the one that gives the published parameter count exactly.",
  },
  {
    slug: "aya-expanse-8b",
    aliases: ["CohereLabs/aya-expanse-8b"],
    name: "Aya Expanse 8B",
    organization: "Cohere",
    family: "Aya",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/aya-expanse-8b",
    ollamaTag: "aya-expanse:8b",
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
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "foldl/chatllm.cpp",
        url: "https://github.com/foldl/chatllm.cpp/blob/master/scripts/models.json",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_028_033_024,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 4096,
      vocabularySize: 256_000,
      attentionHeadCount: 32,
      feedForwardSize: 14_336,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 32,
      layerGroups: [
        { attention: "full", layerCount: 32, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      nativeContextTokens: 8192,
      maximumContextTokens: 8192,
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Its layer shape is inferred from a sibling with the same parameter count.",
  },
  {
    slug: "aya-expanse-32b",
    aliases: ["CohereLabs/aya-expanse-32b"],
    name: "Aya Expanse 32B",
    organization: "Cohere",
    family: "Aya",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/aya-expanse-32b",
    ollamaTag: "aya-expanse:32b",
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
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "foldl/chatllm.cpp",
        url: "https://github.com/foldl/chatllm.cpp/blob/master/scripts/models.json",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 32_296_476_672,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 8192,
      vocabularySize: 256_000,
      attentionHeadCount: 64,
      feedForwardSize: 24_576,
      hasTiedEmbeddings: true,
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
        { attention: "full", layerCount: 40, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      source: {
        evidence: "reported",
        via: "AlexsJones/llmfit",
        url: "https://github.com/AlexsJones/llmfit/blob/e357ab2e/llmfit-core/data/hf_models.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Its layer shape is inferred: it is the one that gives the published parameter count exactly.",
  },
  {
    slug: "command-r7b",
    aliases: ["CohereLabs/c4ai-command-r7b-12-2024", "command-r7b:7b", "c4ai-command-r7b-12-2024"],
    name: "Command R7B 12-2024",
    organization: "Cohere",
    family: "Command R",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/c4ai-command-r7b-12-2024",
    ollamaTag: "command-r7b:7b",
    release: {
      releasedOn: "2024-12",
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "foldl/chatllm.cpp",
        url: "https://github.com/foldl/chatllm.cpp/blob/master/scripts/models.json",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_028_033_024,
      source: {
        evidence: "derived",
        formula: "sum of the weights of all layers, from the shapes on this page",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/cohere2.py",
        checkedOn: "2026-11-22",
      },
    },
    shape: {
      hiddenSize: 4096,
      vocabularySize: 256_000,
      attentionHeadCount: 32,
      feedForwardSize: 14_336,
      hasTiedEmbeddings: true,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/cohere2.py",
        checkedOn: "2026-11-22",
      },
    },
    attention: {
      layerCount: 32,
      layerGroups: [
        {
          attention: "sliding",
          layerCount: 24,
          kvHeadCount: 8,
          keyDim: 128,
          valueDim: 128,
          windowTokens: 4096,
        },
        { attention: "full", layerCount: 8, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
      ],
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/cohere2.py",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Copies of its configuration carry 8,192 positions; the longer context its publisher advertises is not confirmed here.",
  },
  {
    slug: "command-a-03-2025",
    aliases: ["CohereLabs/c4ai-command-a-03-2025", "c4ai-command-a-03-2025"],
    name: "Command A 111B",
    organization: "Cohere",
    family: "Command A",
    runsAs: "text",
    architecture: "dense",
    huggingFaceId: "CohereLabs/c4ai-command-a-03-2025",
    ollamaTag: "command-a:111b",
    release: {
      releasedOn: "2025-03-13",
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "CC-BY-NC-4.0" },
      source: {
        evidence: "reported",
        via: "CohereForAI on Hugging Face",
        url: "https://huggingface.co/CohereForAI/c4ai-command-a-03-2025",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 111_000_000_000,
      source: {
        evidence: "reported",
        via: "anomalyco/models.dev",
        url: "https://github.com/anomalyco/models.dev",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Its publisher advertises 256K tokens and configures 128K. How its layers cache is not published in a source we could read.",
  },
];
