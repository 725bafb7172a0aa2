import type { QuantizationSeed } from "@/lib/catalog/schemas/quantization";

/** Formats of MLX. */
export const mlx: QuantizationSeed[] = [
  {
    slug: "mlx-2-bit",
    aliases: ["2bit"],
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
    effective: {
      bitsPerWeight: 2.5,
      source: {
        evidence: "derived",
        formula: "bits + (16-bit scale + 16-bit bias)/64",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
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
    aliases: ["3bit"],
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
    effective: {
      bitsPerWeight: 3.5,
      source: {
        evidence: "derived",
        formula: "bits + (16-bit scale + 16-bit bias)/64",
        url: "https://github.com/ml-explore/mlx-lm",
        checkedOn: "2026-11-22",
      },
    },
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
    aliases: ["4bit"],
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
    effective: {
      bitsPerWeight: 4.559,
      lowBitsPerWeight: 4.481,
      highBitsPerWeight: 5.545,
      fileCount: 35,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
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
    aliases: ["5bit"],
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
    effective: {
      bitsPerWeight: 5.503,
      lowBitsPerWeight: 5.502,
      highBitsPerWeight: 5.667,
      fileCount: 3,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
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
    aliases: ["6bit"],
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
    effective: {
      bitsPerWeight: 6.511,
      lowBitsPerWeight: 6.501,
      highBitsPerWeight: 7.075,
      fileCount: 12,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
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
    aliases: ["8bit"],
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
    effective: {
      bitsPerWeight: 8.706,
      lowBitsPerWeight: 8.5,
      highBitsPerWeight: 9.044,
      fileCount: 19,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
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
    effective: {
      bitsPerWeight: 4.361,
      lowBitsPerWeight: 4.295,
      highBitsPerWeight: 4.743,
      fileCount: 5,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
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
    effective: {
      bitsPerWeight: 16.004,
      lowBitsPerWeight: 16,
      highBitsPerWeight: 16.3,
      fileCount: 11,
      source: {
        evidence: "derived",
        formula:
          "median over the files listed under Models of models with at least 2.5 billion parameters, Ollama listings aside: bytes × 8 ÷ parameters of the language part",
        url: "https://runlocalai.co/models/",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["MLX / mlx-lm", "LM Studio (Apple)", "exo", "mlx-vlm", "Ollama (MLX engine, Apple)"],
  },
];
