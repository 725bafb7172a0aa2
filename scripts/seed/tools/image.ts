import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Image and video generation. Copy the last entry to add one; `npm run check` guides you. */
export const image: ToolSeed[] = [
  {
    slug: "comfyui",
    aliases: ["Comfy-Org/ComfyUI"],
    name: "ComfyUI",
    kind: "image",
    summary: "Builds image, video and audio generation as a graph of nodes in the browser.",
    homepage: "https://www.comfy.org",
    repository: "Comfy-Org/ComfyUI",
    language: "Python",
    license: {
      terms: { spdx: "GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Comfy-Org/ComfyUI",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 128_863,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "metal", "sycl", "cpu"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/Comfy-Org/ComfyUI",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/Comfy-Org/ComfyUI.git && cd ComfyUI && pip install -r requirements.txt",
        },
      ],
      firstRun: "python main.py",
      defaultPort: 8188,
      source: {
        evidence: "published",
        url: "https://github.com/Comfy-Org/ComfyUI",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["invokeai", "swarmui", "sdnext", "forge"],
    facts: [
      {
        text: "Local instance is addressed at 127.0.0.1:8188; a v2 API proxy uses 8189.",
        source: {
          evidence: "published",
          url: "https://github.com/Comfy-Org/docs/blob/main/development/api-development/sdks.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "GGUF loading comes from a community node pack.",
        source: {
          evidence: "reported",
          via: "ComfyUI-GGUF",
          url: "https://github.com/city96/ComfyUI-GGUF",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "GGUF files need the ComfyUI-GGUF node pack.",
  },
  {
    slug: "automatic1111",
    aliases: ["A1111", "AUTOMATIC1111/stable-diffusion-webui"],
    name: "Stable Diffusion WebUI (AUTOMATIC1111)",
    kind: "image",
    summary: "The classic browser interface for Stable Diffusion, last pushed to in March 2026.",
    repository: "AUTOMATIC1111/stable-diffusion-webui",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/AUTOMATIC1111/stable-diffusion-webui",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 164_611,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-03-02",
      factsEndOn: "2026-08-22",
      note: "A ranking shows the last push on 2 March 2026.",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["forge", "comfyui", "sdnext"],
    facts: [
      {
        text: "Forge is pinned to its 1.10.1 release.",
        source: {
          evidence: "reported",
          via: "Forge",
          url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "forge",
    aliases: ["lllyasviel/stable-diffusion-webui-forge"],
    name: "Stable Diffusion WebUI Forge",
    kind: "image",
    summary: "A faster branch of the AUTOMATIC1111 interface that loads Flux in NF4 and GGUF.",
    repository: "lllyasviel/stable-diffusion-webui-forge",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.7.0d",
      releasedOn: "2024-02-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/releases/tag/v1.7.0d",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["windows", "linux"],
      backends: ["cuda"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "webui-user.bat",
      defaultPort: 7860,
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-06-26",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/commit/dfdcbab685e57677014f05a3309b48cc87383167",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["automatic1111"],
    alternatives: ["comfyui", "sdnext", "swarmui"],
    facts: [
      {
        text: "Flux in NF4 and GGUF Q8_0 to Q4_1 is supported natively.",
        source: {
          evidence: "published",
          url: "https://github.com/lllyasviel/stable-diffusion-webui-forge/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "invokeai",
    aliases: ["invoke-ai/InvokeAI"],
    name: "InvokeAI",
    kind: "image",
    summary: "An image studio with a canvas and node editor for artists’ own machines.",
    homepage: "https://invoke-ai.github.io/InvokeAI/",
    repository: "invoke-ai/InvokeAI",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/blob/main/docker/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 26_601,
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
      version: "v6.13.8",
      releasedOn: "2026-08-13",
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/releases/tag/v6.13.8",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "version_0.9",
      releasedOn: "2022-08-17",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/releases/tag/version_0.9",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "metal", "cpu"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/blob/main/docker/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run --runtime=nvidia --gpus=all --publish 9090:9090 ghcr.io/invoke-ai/invokeai",
        },
      ],
      firstRun: "invokeai-web",
      defaultPort: 9090,
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/blob/main/docker/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/invoke-ai/InvokeAI/commit/8e71a8a519399d6db32054ae9afc7c6c4e2355af",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["diffusers"],
    alternatives: ["comfyui", "swarmui"],
    facts: [
      {
        text: "Docker publishes 9090.",
        source: {
          evidence: "published",
          url: "https://github.com/invoke-ai/InvokeAI/blob/main/docker/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Reads checkpoints, diffusers folders and some GGUF files.",
        source: {
          evidence: "published",
          url: "https://github.com/invoke-ai/InvokeAI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "swarmui",
    aliases: ["mcmonkeyprojects/SwarmUI"],
    name: "SwarmUI",
    kind: "image",
    summary: "A browser interface for image generation that drives ComfyUI and other backends.",
    repository: "mcmonkeyprojects/SwarmUI",
    language: "C#",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mcmonkeyprojects/SwarmUI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.5-Alpha",
      releasedOn: "2023-07-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mcmonkeyprojects/SwarmUI/releases/tag/0.5-Alpha",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "metal"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/mcmonkeyprojects/SwarmUI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command: "git clone https://github.com/mcmonkeyprojects/SwarmUI",
        },
      ],
      firstRun: "./launch-linux.sh",
      defaultPort: 7801,
      source: {
        evidence: "published",
        url: "https://github.com/mcmonkeyprojects/SwarmUI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mcmonkeyprojects/SwarmUI/commit/062407c7bb488fc76ac61044cb929f0d0a30e60f",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["comfyui"],
    alternatives: ["invokeai", "comfyui"],
    facts: [
      {
        text: "Opens on port 7801.",
        source: {
          evidence: "published",
          url: "https://github.com/mcmonkeyprojects/SwarmUI/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "sdnext",
    aliases: ["vladmandic/sdnext"],
    name: "SD.Next",
    kind: "image",
    summary: "An image interface that covers many models and runs on NVIDIA, AMD and Intel.",
    repository: "vladmandic/sdnext",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2026-07-14",
      releasedOn: "2026-07-14",
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/releases/tag/2026-07-14",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "2023-12-29",
      releasedOn: "2023-12-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/releases/tag/2023-12-29",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "sycl", "metal", "cpu"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "From source", command: "git clone https://github.com/vladmandic/sdnext" },
      ],
      firstRun: "./webui.sh",
      defaultPort: 7860,
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/vladmandic/sdnext/commit/058a7f0cf326f39c0135c6257d7b7e61073e51fd",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["diffusers"],
    alternatives: ["automatic1111", "comfyui", "forge"],
    facts: [
      {
        text: "Default port 7860 in its argument parser.",
        source: {
          evidence: "published",
          url: "https://github.com/vladmandic/sdnext/blob/master/modules/cmd_args.py",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Runs ROCm on Linux and Windows and Intel Arc through IPEX.",
        source: {
          evidence: "published",
          url: "https://github.com/vladmandic/sdnext/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Release 14 July 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/vladmandic/sdnext/releases/tag/2026-07-14",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "fooocus",
    aliases: ["lllyasviel/Fooocus"],
    name: "Fooocus",
    kind: "image",
    summary: "Image generation with few settings; its last release is of August 2024.",
    repository: "lllyasviel/Fooocus",
    language: "Python",
    license: {
      terms: { spdx: "GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 48_078,
      countedOn: "2026-04-17",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-04-17.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.5.5",
      releasedOn: "2024-08-12",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus/releases/tag/v2.5.5",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "release",
      releasedOn: "2023-08-11",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus/releases/tag/release",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["windows", "linux", "macos"],
      backends: ["cuda", "rocm", "metal"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "From source", command: "git clone https://github.com/lllyasviel/Fooocus.git" },
      ],
      firstRun: "python entry_with_update.py",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-01-24",
      factsEndOn: "2026-08-22",
      note: "The last release is of 12 August 2024, the last commit seen of 24 January 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/lllyasviel/Fooocus/commit/59f183ab9b8e4a4bbf0fb8bc43886e19e8dfdfae",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["invokeai", "swarmui"],
    facts: [
      {
        text: "v2.5.5 on 12 August 2024 is the newest tag.",
        source: {
          evidence: "published",
          url: "https://github.com/lllyasviel/Fooocus/releases/tag/v2.5.5",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "stable-diffusion-cpp",
    aliases: ["leejet/stable-diffusion.cpp"],
    name: "stable-diffusion.cpp",
    kind: "image",
    summary: "Image generation in plain C++ on ggml, with a small web server.",
    repository: "leejet/stable-diffusion.cpp",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "master-827-97d2990",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/releases/tag/master-827-97d2990",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "master-5ae4795",
      releasedOn: "2023-08-21",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/releases/tag/master-5ae4795",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "metal", "vulkan", "cpu"],
      formats: ["gguf", "safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/leejet/stable-diffusion.cpp/blob/HEAD/CONTRIBUTING.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      defaultPort: 1234,
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/leejet/stable-diffusion.cpp/commit/97d2990807fe6d558e395f8764198d7c7e7b411c",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["comfyui", "mflux"],
    facts: [
      {
        text: "Its server web UI is at port 1234.",
        source: {
          evidence: "published",
          url: "https://github.com/leejet/stable-diffusion.cpp/blob/master/examples/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Can convert weights to GGUF or safetensors.",
        source: {
          evidence: "published",
          url: "https://github.com/leejet/stable-diffusion.cpp/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Builds are tagged per commit; master-827 on 19 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/leejet/stable-diffusion.cpp/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "diffusers",
    aliases: ["huggingface/diffusers"],
    name: "Diffusers",
    kind: "image",
    summary: "Hugging Face’s Python library of image, video and audio diffusion models.",
    homepage: "https://huggingface.co/docs/diffusers",
    repository: "huggingface/diffusers",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 32_569,
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
      version: "v0.40.0",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers/releases/tag/v0.40.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2022-06-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "metal", "cpu"],
      formats: ["safetensors", "gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install --upgrade diffusers[torch]" }],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/diffusers/commit/58eb52c0803ea9af3abec60841c2a093bdf1f951",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["comfyui"],
  },
  {
    slug: "mflux",
    aliases: ["filipstrand/mflux"],
    name: "MFLUX",
    kind: "image",
    summary: "Image models ported line by line to MLX, for Macs only.",
    repository: "filipstrand/mflux",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v.0.18.0",
      releasedOn: "2026-06-07",
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/releases/tag/v.0.18.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2024-09-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      backends: ["metal"],
      formats: ["mlx", "safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "uv tool install --upgrade mflux" }],
      firstRun: 'mflux-generate --model schnell --prompt "a puffin" --steps 4',
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-06-30",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/filipstrand/mflux/commit/97ac5e6280e8c65e48a609722229eb9d03ef2cbe",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx"],
    alternatives: ["comfyui", "stable-diffusion-cpp"],
    facts: [
      {
        text: "Line-by-line MLX port of models from diffusers.",
        source: {
          evidence: "published",
          url: "https://github.com/filipstrand/mflux/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "wan2gp",
    aliases: ["deepbeepmeep/Wan2GP"],
    name: "WanGP",
    kind: "image",
    summary: "Video generation for cards with little memory, under a community licence of its own.",
    repository: "deepbeepmeep/Wan2GP",
    language: "Python",
    license: {
      terms: {
        name: "WanGP Community License 2.0",
        url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/LICENSE.txt",
        inPlainWords:
          "A community licence of its maker’s own, not an open-source one: read it before any commercial use.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/LICENSE.txt",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "12.61",
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2025-02-25",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["safetensors", "gguf", "nvfp4", "fp8"],
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command: "git clone https://github.com/deepbeepmeep/Wan2GP.git",
        },
      ],
      firstRun: "python wgp.py",
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/deepbeepmeep/Wan2GP/commit/8681e9f777f9f847f74a0bdefd13d5b9a6efe12d",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["comfyui"],
    facts: [
      {
        text: "Uses its own WanGP Community License 2.0.",
        source: {
          evidence: "published",
          url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/LICENSE.txt",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Loads int8, fp8, GGUF, NVFP4 and Nunchaku checkpoints.",
        source: {
          evidence: "published",
          url: "https://github.com/deepbeepmeep/Wan2GP/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
