import type { QuantizationSeed } from "@/lib/catalog/schemas/quantization";

/** Formats of ExLlama, vLLM, SGLang, TensorRT-LLM and transformers. */
export const otherFormats: QuantizationSeed[] = [
  {
    slug: "exl2",
    aliases: ["EXL2 4.0bpw", "ExLlamaV2"],
    name: "EXL2",
    format: "exl2",
    mixture: {
      text: "GPTQ-based; any average between 2 and 8 bits by mixing 2/3/4/5/6/8-bit groups inside and across layers to a target bitrate; output layer 6 bits by default (head_bits).",
      source: {
        evidence: "reported",
        via: "turboderp-org/exllamav2",
        url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["ExLlamaV2", "TabbyAPI", "text-generation-webui", "aphrodite-engine"],
  },
  {
    slug: "exl3",
    aliases: ["EXL3 4.0bpw", "ExLlamaV3"],
    name: "EXL3",
    format: "exl3",
    mixture: {
      text: "QTIP-style trellis coding with a procedural codebook; target average bitrate (1-8 integers per tensor mixed), lm_head 6 bits by default, --hq raises attention and shared experts.",
      source: {
        evidence: "reported",
        via: "turboderp-org/exllamav3",
        url: "https://github.com/turboderp-org/exllamav3/blob/master/doc/exl3.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["ExLlamaV3", "TabbyAPI", "text-generation-webui"],
  },
  {
    slug: "awq-4-bit",
    aliases: ["AWQ", "AWQ-INT4", "W4A16 AWQ"],
    name: "AWQ 4-bit",
    format: "awq",
    nominal: {
      bitsPerWeight: 4,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Qwen3.6-27B AWQ-INT4 (20 GiB with vision and 16-bit parts)",
        bitsPerWeight: 6.18,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 4.156,
        source: {
          evidence: "derived",
          formula: "4 + (16-bit scale + 4-bit zero)/128",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    quality: [
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergence: 0.051,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergence: 0.042,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Linear layers 4-bit with per-group scales after activation-aware scaling; embeddings, lm_head, norms (often vision tower) stay 16-bit.",
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: [
      "vLLM",
      "SGLang",
      "TensorRT-LLM",
      "lmdeploy",
      "Transformers (AutoAWQ)",
      "TGI",
      "aphrodite-engine",
    ],
  },
  {
    slug: "gptq-4-bit",
    aliases: ["GPTQ", "GPTQ-Int4", "GPTQ W4A16"],
    name: "GPTQ 4-bit",
    format: "gptq",
    nominal: {
      bitsPerWeight: 4,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 4.156,
        source: {
          evidence: "derived",
          formula: "4 + (16-bit scale + 4-bit zero)/128",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Second-order rounding of linear layers; act-order and group size options; embeddings and lm_head 16-bit.",
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: [
      "vLLM",
      "SGLang",
      "ExLlamaV2",
      "Transformers (GPTQModel)",
      "TGI",
      "lmdeploy",
      "aphrodite-engine",
    ],
  },
  {
    slug: "autoround-int4",
    aliases: ["AutoRound", "INT4 AutoRound"],
    name: "AutoRound INT4",
    format: "gptq",
    nominal: {
      bitsPerWeight: 4,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Qwen3.6-27B (18 GiB)",
        bitsPerWeight: 5.57,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    quality: [
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergence: 0.063,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Sign-gradient rounding, exported in GPTQ/AWQ layouts.",
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["vLLM", "SGLang", "Transformers"],
  },
  {
    slug: "fp8",
    aliases: ["fp8_e4m3", "FP8 dynamic", "W8A8 FP8", "e4m3"],
    name: "FP8",
    format: "fp8",
    nominal: {
      bitsPerWeight: 8,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Qwen3.6-27B-FP8 (29 GiB)",
        bitsPerWeight: 8.97,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "Qwen3.6-27B-FP8 (27.8 GB, by Lemonade)",
        bitsPerWeight: 8.01,
        source: {
          evidence: "reported",
          via: "lemonade-sdk/lemonade",
          url: "https://github.com/lemonade-sdk/lemonade",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 8.002,
        source: {
          evidence: "derived",
          formula: "8 + 32-bit scale per 128x128 block",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    quality: [
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergence: 0.023,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Linear layers FP8; embeddings, lm_head, norms, routers stay BF16. Native format of DeepSeek V3/R1, MiniMax M2, Devstral 2, Mistral Small 4.",
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["vLLM", "SGLang", "TensorRT-LLM", "Transformers"],
  },
  {
    slug: "int8",
    aliases: ["W8A8", "W8A16"],
    name: "INT8",
    format: "other",
    nominal: {
      bitsPerWeight: 8,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Qwen3.6-27B (34 GiB)",
        bitsPerWeight: 10.51,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    quality: [
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergence: 0.009,
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    loadedBy: ["vLLM", "SGLang", "TensorRT-LLM"],
  },
  {
    slug: "nvfp4",
    aliases: ["FP4", "NVIDIA FP4"],
    name: "NVFP4",
    format: "nvfp4",
    nominal: {
      bitsPerWeight: 4.5,
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 4.5,
        source: {
          evidence: "derived",
          formula: "4-bit E2M1 + FP8 scale per 16 values (+ FP32 per tensor)",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Linear layers NVFP4; embeddings, lm_head and often attention stay BF16 or FP8.",
      source: {
        evidence: "reported",
        via: "noonghunna/club-3090",
        url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
        checkedOn: "2026-11-22",
      },
    },
    quality: [
      {
        model: "Qwen3.6-27B",
        test: "mean KL divergence against BF16 (weights only)",
        divergenceRange: [0.06, 0.19],
        source: {
          evidence: "reported",
          via: "noonghunna/club-3090",
          url: "https://github.com/noonghunna/club-3090/blob/main/docs/QUANTIZATION.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    loadedBy: ["TensorRT-LLM", "vLLM", "SGLang", "llama.cpp (GGUF NVFP4 type)", "MLX (nvfp4 mode)"],
  },
  {
    slug: "nf4",
    aliases: ["bnb-4bit", "bitsandbytes 4-bit", "load_in_4bit", "QLoRA 4-bit"],
    name: "NF4",
    format: "bnb",
    nominal: {
      bitsPerWeight: 4,
      source: {
        evidence: "reported",
        via: "oobabooga.github.io",
        url: "https://oobabooga.github.io/blog/posts/gptq-awq-exl2-llamacpp/",
        checkedOn: "2026-11-22",
      },
    },
    stated: [
      {
        of: "With double quantization",
        bitsPerWeight: 4.127,
        source: {
          evidence: "reported",
          via: "abs/2305.14314",
          url: "https://arxiv.org/abs/2305.14314",
          checkedOn: "2026-11-22",
        },
      },
      {
        of: "Arithmetic of its blocks",
        bitsPerWeight: 4.5,
        source: {
          evidence: "derived",
          formula: "block 64, 32-bit absmax",
          url: "https://oobabooga.github.io/blog/posts/gptq-awq-exl2-llamacpp/",
          checkedOn: "2026-11-22",
        },
      },
    ],
    mixture: {
      text: "Applied on load to linear layers; embeddings, lm_head and norms 16-bit.",
      source: {
        evidence: "reported",
        via: "oobabooga.github.io",
        url: "https://oobabooga.github.io/blog/posts/gptq-awq-exl2-llamacpp/",
        checkedOn: "2026-11-22",
      },
    },
    loadedBy: ["Transformers / diffusers (bitsandbytes)", "vLLM (inflight)", "Unsloth / PEFT"],
  },
  {
    slug: "llm-int8",
    aliases: ["bnb-8bit", "load_in_8bit", "bitsandbytes 8-bit"],
    name: "LLM.int8()",
    format: "bnb",
    loadedBy: ["Transformers (bitsandbytes)", "text-generation-webui"],
  },
];
