import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Quantizers. Copy the last entry to add one; `npm run check` guides you. */
export const quantizers: ToolSeed[] = [
  {
    slug: "autoawq",
    aliases: ["casper-hansen/AutoAWQ"],
    name: "AutoAWQ",
    kind: "quantizer",
    summary: "The first widely used AWQ quantizer, deprecated in 2025 in favour of LLM Compressor.",
    repository: "casper-hansen/AutoAWQ",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 2307,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.2.9",
      releasedOn: "2025-05-11",
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/releases/tag/v0.2.9",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2023-09-01",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "rocm", "cpu"],
      formats: ["awq"],
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install autoawq" }],
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2025-05-11",
      factsEndOn: "2026-08-22",
      note: "Deprecated by its author in May 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/casper-hansen/AutoAWQ/commit/88e4c76b20755db275574e6a03c83c84ba3bece5",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llm-compressor", "gptqmodel", "mlx-lm"],
    facts: [
      {
        text: "Officially deprecated; vLLM adopted the work in llm-compressor.",
        source: {
          evidence: "published",
          url: "https://github.com/casper-hansen/AutoAWQ/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.2.9 on 11 May 2025 was the last release.",
        source: {
          evidence: "published",
          url: "https://github.com/casper-hansen/AutoAWQ/releases/tag/v0.2.9",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llm-compressor",
    aliases: ["vllm-project/llm-compressor"],
    name: "LLM Compressor",
    kind: "quantizer",
    summary: "The vLLM project’s quantizer, from 8-bit integers down to NVFP4 and MXFP4.",
    repository: "vllm-project/llm-compressor",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 2615,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.13.0",
      releasedOn: "2026-08-10",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/releases/tag/0.13.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2024-08-06",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "cpu"],
      formats: ["safetensors", "fp8", "nvfp4", "awq", "gptq"],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install llmcompressor" }],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/llm-compressor/commit/ab1ba3effcafc15746cd6d6ca24cba3f7bd7a582",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["gptqmodel", "nvidia-modelopt", "auto-round"],
    facts: [
      {
        text: "Covers W8A8, NVFP4, MXFP4, MXFP8 and mixed precision such as NVFP4A16.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/llm-compressor/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Took over AWQ work from AutoAWQ.",
        source: {
          evidence: "reported",
          via: "AutoAWQ",
          url: "https://github.com/casper-hansen/AutoAWQ/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "gptqmodel",
    aliases: ["ModelCloud/GPTQModel"],
    name: "GPTQModel",
    kind: "quantizer",
    summary: "The maintained GPTQ quantizer, which also writes GGUF, FP8 and EXL3.",
    repository: "ModelCloud/GPTQModel",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ModelCloud/GPTQModel",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v7.3.4",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/ModelCloud/GPTQModel/releases/tag/v7.3.4",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.9.0",
      releasedOn: "2024-06-21",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ModelCloud/GPTQModel/releases/tag/v0.9.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "npu", "sycl", "cpu"],
      formats: ["gptq", "awq", "gguf", "exl3", "fp8"],
      source: {
        evidence: "published",
        url: "https://github.com/ModelCloud/GPTQModel",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ModelCloud/GPTQModel/commit/f4c327a17eb3e24524d5a97a3d682e3696ae6a28",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llm-compressor", "auto-round", "autoawq"],
    facts: [
      {
        text: "6.0.3 (3 April 2026) added GGUF, FP8 and EXL3 methods.",
        source: {
          evidence: "published",
          url: "https://github.com/ModelCloud/GPTQModel/releases/tag/v6.0.3",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "7.0.0 (28 April 2026) added Ascend NPU.",
        source: {
          evidence: "published",
          url: "https://github.com/ModelCloud/GPTQModel/releases/tag/v7.0.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "6.1.0 (16 April 2026) compiles CUDA kernels on demand.",
        source: {
          evidence: "published",
          url: "https://github.com/ModelCloud/GPTQModel/releases/tag/v6.1.0",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "autogptq",
    aliases: ["AutoGPTQ/AutoGPTQ"],
    name: "AutoGPTQ",
    kind: "quantizer",
    summary: "The original GPTQ quantizer, without a release since March 2024.",
    repository: "AutoGPTQ/AutoGPTQ",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.7.1",
      releasedOn: "2024-03-01",
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ/releases/tag/v0.7.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2023-04-23",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda", "rocm"],
      formats: ["gptq"],
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install auto-gptq" }],
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-04-11",
      factsEndOn: "2026-08-22",
      note: "Succeeded by GPTQModel; the last release is of 1 March 2024.",
      source: {
        evidence: "published",
        url: "https://github.com/AutoGPTQ/AutoGPTQ/commit/9f7d37072917ab3a7545835f23e808294a542153",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["gptqmodel"],
    facts: [
      {
        text: "v0.7.1 on 1 March 2024 is the newest tag.",
        source: {
          evidence: "published",
          url: "https://github.com/AutoGPTQ/AutoGPTQ/releases/tag/v0.7.1",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "nvidia-modelopt",
    aliases: ["NVIDIA/Model-Optimizer"],
    name: "NVIDIA Model Optimizer",
    kind: "quantizer",
    summary:
      "NVIDIA’s quantizer and pruner, which prepares models for its engines in FP8 and NVFP4.",
    repository: "NVIDIA/Model-Optimizer",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.46.0",
      releasedOn: "2026-08-15",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/releases/tag/0.46.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.23.0",
      releasedOn: "2025-01-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/releases/tag/0.23.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["nvfp4", "fp8", "awq", "onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install -U nvidia-modelopt[all]" }],
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/Model-Optimizer/commit/a2fbac7bad8ab446d3f8783dadb0c3366eb0ad73",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llm-compressor", "auto-round"],
    facts: [
      {
        text: "0.46.0 tagged 15 August 2026 under its new repository name.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/Model-Optimizer/releases/tag/0.46.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "NVFP4 support dates from January 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/Model-Optimizer/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "auto-round",
    aliases: ["intel/auto-round"],
    name: "AutoRound",
    kind: "quantizer",
    summary: "Intel’s rounding-based quantizer, which exports to AWQ, GPTQ and GGUF forms.",
    repository: "intel/auto-round",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.14.2",
      releasedOn: "2026-07-13",
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/releases/tag/v0.14.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1rc",
      releasedOn: "2024-03-01",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/releases/tag/v0.1rc",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda", "sycl", "cpu"],
      formats: ["gguf", "awq", "gptq", "nvfp4"],
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install auto-round" }],
      firstRun: "auto-round --model Qwen/Qwen3-0.6B --scheme W4A16 --format auto_round",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/intel/auto-round/commit/b9f3d0079d014c73a1ff009800c597b9bc3f2a36",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llm-compressor", "gptqmodel"],
    facts: [
      {
        text: "Exports AutoRound, AutoAWQ, AutoGPTQ and GGUF.",
        source: {
          evidence: "published",
          url: "https://github.com/intel/auto-round/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "MXFP4 and NVFP4 dtypes since September 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/intel/auto-round/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "bitsandbytes",
    aliases: ["bitsandbytes-foundation/bitsandbytes"],
    name: "bitsandbytes",
    kind: "quantizer",
    summary: "8-bit and 4-bit weights inside PyTorch, the base of QLoRA training.",
    repository: "bitsandbytes-foundation/bitsandbytes",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.50.1",
      releasedOn: "2026-08-13",
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/releases/tag/0.50.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.32.0",
      releasedOn: "2022-08-16",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/releases/tag/0.32.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "sycl", "cpu", "metal"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install bitsandbytes" }],
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/bitsandbytes-foundation/bitsandbytes/commit/95f9af309d4d5793847169c39288dcd3fcbdf564",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["hqq", "torchao"],
    facts: [
      {
        text: "Support table lists Intel XPU and Apple MPS next to CUDA.",
        source: {
          evidence: "published",
          url: "https://github.com/bitsandbytes-foundation/bitsandbytes/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "torchao",
    aliases: ["pytorch/ao"],
    name: "torchao",
    kind: "quantizer",
    summary: "PyTorch’s own quantization and low-precision library for training and inference.",
    repository: "pytorch/ao",
    language: "Python",
    license: {
      terms: { spdx: "BSD-3-Clause" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.18.0",
      releasedOn: "2026-07-31",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/releases/tag/v0.18.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1",
      releasedOn: "2024-04-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/releases/tag/v0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos"],
      backends: ["cuda", "cpu", "sycl", "rocm"],
      formats: ["safetensors", "fp8", "nvfp4"],
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install torchao" }],
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/ao/commit/36027d82d1ad9949597ea16002ff4940374b1b94",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["bitsandbytes", "llm-compressor"],
    facts: [
      {
        text: "float8 and NVFP4 inference kernels come from an optional MSLK package.",
        source: {
          evidence: "published",
          url: "https://github.com/pytorch/ao/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "hqq",
    aliases: ["dropbox/hqq"],
    name: "HQQ",
    kind: "quantizer",
    summary: "A quantizer that needs no calibration data, and so takes little time.",
    repository: "dropbox/hqq",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.2.8.post1",
      releasedOn: "2025-10-20",
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/releases/tag/v0.2.8.post1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0-alpha",
      releasedOn: "2023-12-01",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/releases/tag/0.1.0-alpha",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda"],
      formats: ["nvfp4", "safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install hqq" }],
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-02-26",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/dropbox/hqq/commit/d88a488ec8aa2d58362ef2038a52bca862db2e74",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["bitsandbytes", "torchao"],
    facts: [
      {
        text: "Repository moved from mobiusml to dropbox.",
        source: {
          evidence: "published",
          url: "https://github.com/dropbox/hqq",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Has an on-the-fly NVFP4 dynamic mode for vLLM.",
        source: {
          evidence: "published",
          url: "https://github.com/dropbox/hqq/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
