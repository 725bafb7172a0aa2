import type { QuantizationSeed } from "@/lib/catalog/schemas/quantization";

/** Formats of MLX. */
export const mlx: QuantizationSeed[] = [
  {
    slug: "mlx-2-bit",
    aliases: ["2bit", "2-bit MLX"],
    name: "MLX 2-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 2,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 2.5,
        source: {
          evidence: "derived",
          formula: "bits + (16-bit scale + 16-bit bias)/64",
          url: "https://github.com/ml-explore/mlx-lm",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-3-bit",
    aliases: ["3bit", "3-bit MLX"],
    name: "MLX 3-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 3,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "One MLX repository",
        bitsPerWeight: 3.501,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 3.5,
        source: {
          evidence: "derived",
          formula: "bits + (16-bit scale + 16-bit bias)/64",
          url: "https://github.com/ml-explore/mlx-lm",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-4-bit",
    aliases: ["4bit", "4-bit MLX"],
    name: "MLX 4-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 4,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Median of 8 MLX repositories",
        bitsPerWeight: 4.503,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-5-bit",
    aliases: ["5bit", "5-bit MLX"],
    name: "MLX 5-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 5,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Median of 2 MLX repositories",
        bitsPerWeight: 5.503,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-6-bit",
    aliases: ["6bit", "6-bit MLX"],
    name: "MLX 6-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 6,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Median of 5 MLX repositories",
        bitsPerWeight: 6.502,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-8-bit",
    aliases: ["8bit", "8-bit MLX"],
    name: "MLX 8-bit",
    format: "mlx",
    nominal: {
      bitsPerWeight: 8,
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Median of 6 MLX repositories",
        bitsPerWeight: 8.501,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Affine: every group of 64 weights has a 16-bit scale and bias, so 0.5 bit on top (group 32: 1.0 bit; group 128: 0.25 bit). Embeddings and lm_head are quantised too; MoE routers often 8-bit; vision towers usually stay bf16.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
  {
    slug: "mlx-mxfp4",
    aliases: ["MXFP4-Q8"],
    name: "MLX MXFP4",
    format: "mlx",
    nominal: {
      bitsPerWeight: 4.25,
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "gpt-oss-20b",
        bitsPerWeight: 4.6,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "gpt-oss-120b",
        bitsPerWeight: 4.838,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "GLM-5",
        bitsPerWeight: 4.361,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "GLM-5.1",
        bitsPerWeight: 4.361,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "MiniMax-M2.7",
        bitsPerWeight: 4.252,
        source: {
          evidence: "reported",
          via: "exo-explore/exo",
          url: "https://github.com/exo-explore/exo/tree/main/resources/inference_model_cards",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Experts MXFP4 (group 32, 8-bit scale), the rest 8-bit affine.",
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo"],
  },
  {
    slug: "mlx-dynamic",
    aliases: ["DWQ", "DQ3_K_M-q8", "DQ4plus-q8"],
    name: "MLX dynamic",
    format: "mlx",
    mixture: {
      text: "Distilled or per-layer mixed precision on top of the affine format; same loader.",
      source: {
        evidence: "reported",
        via: "ml-explore/mlx-lm",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/LEARNED_QUANTS.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)"],
  },
  {
    slug: "mlx-bf16",
    aliases: ["MLX 16-bit"],
    name: "MLX BF16",
    format: "mlx",
    family: "float",
    nominal: {
      bitsPerWeight: 16,
      source: {
        evidence: "derived",
        formula: "bfloat16 is 16 bits a weight",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
];
