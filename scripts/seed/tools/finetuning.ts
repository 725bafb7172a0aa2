import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Fine-tuning and training. Copy the last entry to add one; `npm run check` guides you. */
export const finetuning: ToolSeed[] = [
  {
    slug: "unsloth",
    aliases: ["unslothai/unsloth"],
    name: "Unsloth",
    kind: "finetune",
    summary: "Fine-tunes models on little memory, with a studio that also runs GGUF models.",
    homepage: "https://unsloth.ai",
    repository: "unslothai/unsloth",
    language: "Python",
    license: {
      terms: {
        name: "Apache 2.0, Studio under AGPL 3.0",
        inPlainWords:
          "The library is under Apache 2.0; Unsloth Studio is under AGPL 3.0, which asks whoever serves a changed version to publish its source.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/unslothai/unsloth/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 74_290,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "July-2024",
      releasedOn: "2024-07-03",
      source: {
        evidence: "published",
        url: "https://github.com/unslothai/unsloth/releases/tag/July-2024",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "sycl", "metal", "vulkan", "cpu"],
      formats: ["gguf", "safetensors", "mlx", "nvfp4"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/unslothai/unsloth/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "Linux and macOS", command: "curl -fsSL https://unsloth.ai/install.sh | sh" },
        { platform: "Windows", command: "irm https://unsloth.ai/install.ps1 | iex" },
      ],
      firstRun: "unsloth studio",
      source: {
        evidence: "published",
        url: "https://github.com/unslothai/unsloth/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/unslothai/unsloth/commit/015bdef0d94a241bcd94eec7a405b1700632180d",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "trl"],
    alternatives: ["axolotl", "llama-factory", "ms-swift"],
    facts: [
      {
        text: "Unsloth Studio picks a CPU, CUDA, ROCm or Vulkan llama.cpp build for GGUF inference.",
        source: {
          evidence: "published",
          url: "https://github.com/unslothai/unsloth/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "On macOS training plus MLX and GGUF inference are supported.",
        source: {
          evidence: "published",
          url: "https://github.com/unslothai/unsloth/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Repository carries both an Apache-2.0 and an AGPL-3.0 text.",
        source: {
          evidence: "published",
          url: "https://github.com/unslothai/unsloth",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "axolotl",
    aliases: ["axolotl-ai-cloud/axolotl"],
    name: "Axolotl",
    kind: "finetune",
    summary: "Fine-tunes models from one YAML file, from LoRA to full training on many GPUs.",
    homepage: "https://docs.axolotl.ai",
    repository: "axolotl-ai-cloud/axolotl",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 11_143,
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
      version: "v0.18.0",
      releasedOn: "2026-07-17",
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/releases/tag/v0.18.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2023-05-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "rocm"],
      formats: ["safetensors", "nvfp4", "fp8"],
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "pip", command: "uv pip install --no-build-isolation axolotl[deepspeed]" },
        {
          platform: "Docker",
          command: "docker run --gpus '\"all\"' --ipc=host --rm -it axolotlai/axolotl:main-latest",
        },
      ],
      firstRun: "axolotl train examples/llama-3/lora-1b.yml",
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-24",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/axolotl-ai-cloud/axolotl/commit/067b021c8b87a9e5e380b9173c704cf7340e30f5",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["unsloth", "llama-factory", "ms-swift"],
    facts: [
      {
        text: "NVFP4 MoE LoRA training is supported.",
        source: {
          evidence: "published",
          url: "https://github.com/axolotl-ai-cloud/axolotl/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llama-factory",
    aliases: ["hiyouga/LLaMA-Factory"],
    name: "LLaMA-Factory",
    kind: "finetune",
    summary: "Fine-tunes a long list of models from a web page or the command line.",
    homepage: "https://llamafactory.readthedocs.io",
    repository: "hiyouga/LLaMA-Factory",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 74_285,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.9.5",
      releasedOn: "2026-05-30",
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/releases/tag/v0.9.5",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.9",
      releasedOn: "2023-07-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/releases/tag/v0.0.9",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows", "docker"],
      backends: ["cuda", "rocm", "npu"],
      formats: ["safetensors", "awq", "gptq"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone --depth 1 https://github.com/hiyouga/LlamaFactory.git && cd LlamaFactory && pip install -e .",
        },
      ],
      firstRun: "llamafactory-cli webui",
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-18",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/hiyouga/LLaMA-Factory/commit/ff6d4d12eeb035d6ce06805a5733dd7b29f2ac30",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["unsloth", "axolotl", "ms-swift"],
    facts: [
      {
        text: "QLoRA from 2 to 8 bits via AQLM, AWQ, GPTQ, HQQ and others.",
        source: {
          evidence: "published",
          url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "torchtune",
    aliases: ["pytorch/torchtune"],
    name: "torchtune",
    kind: "finetune",
    summary: "PyTorch’s own fine-tuning library, wound down in 2025.",
    homepage: "https://pytorch.org/torchtune/",
    repository: "pytorch/torchtune",
    language: "Python",
    license: {
      terms: { spdx: "BSD-3-Clause" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.6.1",
      releasedOn: "2025-04-07",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune/releases/tag/v0.6.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0-rc1",
      releasedOn: "2024-04-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune/releases/tag/v0.1.0-rc1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "rocm", "sycl", "metal", "npu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "pip",
          command: "pip install torch torchvision torchao && pip install torchtune",
        },
      ],
      firstRun: "tune run lora_finetune_single_device --config llama3_1/8B_lora_single_device",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2026-04-23",
      factsEndOn: "2026-08-22",
      note: "No longer maintained, by its own README; wound down in 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/pytorch/torchtune/commit/bd2a0fc7c31430972728494fa01aaeeb0ebf1ba1",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["axolotl", "trl", "unsloth"],
    facts: [
      {
        text: "Development wound down in 2025 according to its README.",
        source: {
          evidence: "published",
          url: "https://github.com/meta-pytorch/torchtune/issues/2883",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last tag v0.6.1 on 7 April 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/pytorch/torchtune/releases/tag/v0.6.1",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "trl",
    aliases: ["huggingface/trl"],
    name: "TRL",
    kind: "finetune",
    summary: "Hugging Face’s library for preference tuning and reinforcement learning on models.",
    homepage: "https://huggingface.co/docs/trl",
    repository: "huggingface/trl",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.9.0",
      releasedOn: "2026-07-21",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl/releases/tag/v1.9.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2023-01-25",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda", "cpu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install trl" }],
      firstRun: "trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/Capybara",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-24",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/trl/commit/f2cd57710ae345ea6428ae95363267fcf38a3dc8",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["axolotl", "ms-swift"],
  },
  {
    slug: "peft",
    aliases: ["huggingface/peft"],
    name: "PEFT",
    kind: "finetune",
    summary: "Hugging Face’s library of LoRA and other ways to tune a small part of a model.",
    repository: "huggingface/peft",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 20_514,
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
      version: "v0.20.0",
      releasedOn: "2026-07-28",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft/releases/tag/v0.20.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2023-01-19",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "cpu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install peft" }],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/peft/commit/5d602fdbff04c33c1c4de55cda9d4ae1d7cb7e40",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["unsloth"],
  },
  {
    slug: "ms-swift",
    aliases: ["modelscope/ms-swift"],
    name: "ms-swift",
    kind: "finetune",
    summary: "ModelScope’s kit for tuning models and exporting them quantized.",
    repository: "modelscope/ms-swift",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 12_316,
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
      version: "v4.5.2",
      releasedOn: "2026-08-16",
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/releases/tag/v4.5.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.1.0",
      releasedOn: "2023-09-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/releases/tag/v1.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "rocm", "npu", "cpu", "metal"],
      formats: ["safetensors", "awq", "gptq", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install ms-swift -U" }],
      firstRun: "swift sft --model Qwen/Qwen2.5-7B-Instruct --dataset <dataset>",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelscope/ms-swift/commit/3602360a562313afbf2ef6065fdf61f271a2c5b9",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llama-factory", "axolotl"],
    facts: [
      {
        text: "Exports AWQ, GPTQ, FP8 and BNB quantizations.",
        source: {
          evidence: "published",
          url: "https://github.com/modelscope/ms-swift/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "litgpt",
    aliases: ["Lightning-AI/litgpt"],
    name: "LitGPT",
    kind: "finetune",
    summary: "Readable recipes to pretrain, fine-tune and serve models, from Lightning AI.",
    repository: "Lightning-AI/litgpt",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 13_116,
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
      version: "v0.5.13",
      releasedOn: "2026-06-29",
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt/releases/tag/v0.5.13",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.3.1",
      releasedOn: "2024-05-08",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt/releases/tag/v0.3.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos"],
      backends: ["cuda", "cpu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install 'litgpt[extra]'" }],
      firstRun: "litgpt chat microsoft/phi-2",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-06-29",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Lightning-AI/litgpt/commit/26857050fe3ff627cd714fe92f5838f51a3d5efa",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["torchtune", "trl"],
  },
  {
    slug: "ai-toolkit",
    aliases: ["ostris/ai-toolkit"],
    name: "AI Toolkit",
    kind: "finetune",
    summary: "Trains LoRAs for image and video models, with a browser interface.",
    repository: "ostris/ai-toolkit",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ostris/ai-toolkit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2023-07-05",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/ostris/ai-toolkit",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/ostris/ai-toolkit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "From source", command: "git clone https://github.com/ostris/ai-toolkit.git" },
      ],
      firstRun: "npm run build_and_start",
      defaultPort: 8675,
      source: {
        evidence: "published",
        url: "https://github.com/ostris/ai-toolkit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ostris/ai-toolkit/commit/27a03a91f23eb1b757d5ec2e80ee3e129cfcc350",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["sd-scripts"],
    facts: [
      {
        text: "Training UI on port 8675.",
        source: {
          evidence: "published",
          url: "https://github.com/ostris/ai-toolkit/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "sd-scripts",
    aliases: ["kohya-ss/sd-scripts"],
    name: "sd-scripts",
    kind: "finetune",
    summary: "The training scripts behind most Stable Diffusion LoRAs.",
    repository: "kohya-ss/sd-scripts",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.10.1",
      releasedOn: "2026-02-13",
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts/releases/tag/v0.10.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2022-12-18",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/kohya-ss/sd-scripts.git && pip install --upgrade -r requirements.txt",
        },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-02-16",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/kohya-ss/sd-scripts/commit/48d368fa557731ad0488c07304dfeba8c07910eb",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["ai-toolkit"],
  },
];
