import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Monitoring and observation. Copy the last entry to add one; `npm run check` guides you. */
export const monitoring: ToolSeed[] = [
  {
    slug: "langfuse",
    aliases: ["langfuse/langfuse"],
    name: "Langfuse",
    kind: "monitoring",
    summary: "Self-hosted tracing and evaluation of LLM applications.",
    homepage: "https://langfuse.com",
    repository: "langfuse/langfuse",
    language: "TypeScript",
    license: {
      terms: {
        name: "MIT, except the ee folders",
        url: "https://github.com/langfuse/langfuse/blob/main/LICENSE",
        inPlainWords:
          "The code may be used, changed and shared under MIT; the ee folders have a licence of their own.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse/blob/main/LICENSE",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 33_530,
      countedOn: "2026-08-21",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v4.16.0",
      releasedOn: "2026-08-21",
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse/releases/tag/v4.16.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0-rc1",
      releasedOn: "2023-11-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse/releases/tag/v1.0.0-rc1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker"],
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "git clone --depth=1 https://github.com/langfuse/langfuse.git && cd langfuse && docker compose up",
        },
      ],
      firstRun: "docker compose up",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/langfuse/langfuse/commit/62751446149b702b419a9292ddfc2280cdf74b8c",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["litellm"],
    facts: [
      {
        text: "Copyright line in the licence now reads ClickHouse, Inc.",
        source: {
          evidence: "published",
          url: "https://github.com/langfuse/langfuse/blob/main/LICENSE",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "nvitop",
    aliases: ["XuehaiPan/nvitop"],
    name: "nvitop",
    kind: "monitoring",
    summary: "An interactive NVIDIA GPU monitor for the terminal, with a Grafana exporter.",
    repository: "XuehaiPan/nvitop",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0 AND GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.7.0",
      releasedOn: "2026-05-16",
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/releases/tag/v1.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1",
      releasedOn: "2021-02-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/releases/tag/v0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "uvx", command: "uvx nvitop" },
        {
          platform: "Docker",
          command:
            "docker run -it --rm --runtime=nvidia --gpus=all --pid=host ghcr.io/xuehaipan/nvitop:latest",
        },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-16",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/XuehaiPan/nvitop/commit/3e797b26a0fa7a74557f2eb2732caeb9058e3609",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["nvtop"],
    facts: [
      {
        text: "Ships a Grafana exporter.",
        source: {
          evidence: "published",
          url: "https://github.com/XuehaiPan/nvitop/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "nvtop",
    aliases: ["Syllo/nvtop"],
    name: "nvtop",
    kind: "monitoring",
    summary: "A top-like monitor for GPUs of several makers.",
    repository: "Syllo/nvtop",
    language: "C",
    license: {
      terms: { spdx: "GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "3.3.2",
      releasedOn: "2026-02-08",
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop/releases/tag/3.3.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2017-07-20",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "rocm", "metal", "npu"],
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "Linux", command: "apt install nvtop" }],
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-06",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Syllo/nvtop/commit/3d4a953da02bc18886734613bb9f60ff80669de7",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["nvitop"],
  },
  {
    slug: "llmfit",
    aliases: ["AlexsJones/llmfit"],
    name: "llmfit",
    kind: "monitoring",
    summary: "Estimates in the terminal which models fit the machine it runs on.",
    repository: "AlexsJones/llmfit",
    language: "Rust",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 33_463,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.1.10",
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/releases/tag/v1.1.10",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2026-02-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "macOS", command: "brew install llmfit" },
        { platform: "Linux", command: "curl -fsSL https://llmfit.axjns.dev/install.sh | sh" },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/AlexsJones/llmfit/commit/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6",
        checkedOn: "2026-11-22",
      },
    },
    facts: [
      {
        text: "Estimates which models fit a machine, with MoE and multi-GPU awareness.",
        source: {
          evidence: "published",
          url: "https://github.com/AlexsJones/llmfit/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "First tag 15 February 2026, v1.1.10 by 17 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/AlexsJones/llmfit/releases/tag/v1.1.10",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
