import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Apps with a window or a page to chat in. Copy the last entry to add one; `npm run check` guides you. */
export const guis: ToolSeed[] = [
  {
    slug: "lm-studio",
    name: "LM Studio",
    kind: "gui",
    summary:
      "A desktop app to find, load and serve models, with llama.cpp and MLX engines and no terminal needed.",
    homepage: "https://lmstudio.ai",
    language: "TypeScript",
    license: {
      terms: {
        name: "Proprietary",
        inPlainWords:
          "The app is closed source; its lms command line and its MLX engine are published as open source.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/lmstudio-ai/lms",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 4.5, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "1.0.0",
      releasedOn: "2026-07",
      source: {
        evidence: "reported",
        via: "aegisfleet, tool survey",
        url: "https://github.com/aegisfleet/tool-survey-report/blob/main/_reports/lm-studio.md",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["gguf", "mlx"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://lmstudio.ai/docs/developer/api-changelog",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/0_app/5_advanced/parallel-requests.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/0_app/5_advanced/speculative-decoding.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/1_python/_7_api-reference/llm-load-model-config.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/0_app/3_modelyaml/index.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/1_developer/0_core/mcp.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/1_developer/3_openai-compat/structured-output.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/docs/blob/HEAD/1_developer/2_rest/download.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "curl -fsSL https://lmstudio.ai/install.sh | bash" },
        { platform: "Windows", command: "irm https://lmstudio.ai/install.ps1 | iex" },
        { platform: "macOS", command: "curl -fsSL https://lmstudio.ai/install.sh | bash" },
      ],
      firstRun: "lms get qwen/qwen3-4b && lms chat",
      defaultPort: 1234,
      source: {
        evidence: "published",
        url: "https://lmstudio.ai/docs/developer/api-changelog",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      note: "The date is that of the open lms command line; the app itself has no public repository.",
      source: {
        evidence: "published",
        url: "https://lmstudio.ai/docs/developer/api-changelog",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "mlx-lm"],
    alternatives: ["ollama", "jan", "msty", "gpt4all", "anythingllm"],
    facts: [
      {
        text: "API changelog: 0.4.1 added an Anthropic-compatible POST /v1/messages; 0.4.0 made the native /api/v1 REST API official.",
        source: {
          evidence: "published",
          url: "https://lmstudio.ai/docs/developer/api-changelog",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A headless daemon called llmster can be run without the desktop app.",
        source: {
          evidence: "published",
          url: "https://www.lmstudio.ai/docs/cli/daemon/daemon-update",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Parallel requests use continuous batching on its llama.cpp engine, four concurrent predictions by default.",
        source: {
          evidence: "published",
          url: "https://www.lmstudio.ai/docs/app/advanced/parallel-requests",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The Mac build bundles an open-source mlx-engine built on mlx-lm, mlx-vlm and Outlines.",
        source: {
          evidence: "published",
          url: "https://github.com/lmstudio-ai/mlx-engine",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A July 2026 major version introduced an agent named Bionic, according to a third-party survey.",
        source: {
          evidence: "reported",
          via: "aegisfleet, tool survey",
          url: "https://github.com/aegisfleet/tool-survey-report/blob/main/_reports/lm-studio.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its documentation pages now invite readers to hand the page to Bionic, which supports the survey on the agent.",
        source: {
          evidence: "published",
          url: "https://www.lmstudio.ai/docs/app/advanced/parallel-requests",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The llama.cpp runtimes for ROCm and Vulkan were not checked. Version 1.0.0 rests on one third-party survey.",
  },
  {
    slug: "anythingllm",
    aliases: ["Mintplex-Labs/anything-llm"],
    name: "AnythingLLM",
    kind: "gui",
    summary:
      "A desktop and server app for chatting with documents, with workspaces, agents and MCP tools.",
    homepage: "https://anythingllm.com",
    repository: "Mintplex-Labs/anything-llm",
    language: "JavaScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 65_031,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    earlierStars: [
      {
        starCount: 59_568,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    rating: { outOfFive: 4.4, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v1.16.0",
      releasedOn: "2026-08-13",
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/releases/tag/v1.16.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0",
      releasedOn: "2024-07-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      defaultPort: 3001,
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Mintplex-Labs/anything-llm/commit/72aabbd15481ae405434efd4c83d46026eef1173",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["open-webui", "librechat", "ragflow", "khoj", "msty"],
    facts: [
      {
        text: "LanceDB is the default vector store.",
        source: {
          evidence: "published",
          url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Telemetry is on unless DISABLE_TELEMETRY is set to true.",
        source: {
          evidence: "published",
          url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Bare-metal instructions put it on port 3001.",
        source: {
          evidence: "published",
          url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/BARE_METAL.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Works as an MCP client.",
        source: {
          evidence: "published",
          url: "https://github.com/Mintplex-Labs/anything-llm/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "text-generation-webui",
    aliases: ["oobabooga/text-generation-webui", "TextGen", "oobabooga"],
    name: "text-generation-webui",
    kind: "gui",
    summary:
      "A desktop and browser interface for local models with a choice of loaders and no telemetry.",
    repository: "oobabooga/text-generation-webui",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 45_923,
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
      version: "v4.7.3",
      releasedOn: "2026-05-03",
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/releases/tag/v4.7.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "installers",
      releasedOn: "2023-02-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/releases/tag/installers",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "vulkan", "metal", "cpu"],
      formats: ["gguf", "exl3", "safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["speculativeDecoding", "multiLora", "tensorParallel", "visionInput", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/HEAD/docs/04%20-%20Model%20Tab.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/HEAD/docs/03%20-%20Parameters%20Tab.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/HEAD/docs/12%20-%20OpenAI%20API.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/oobabooga/text-generation-webui && cd text-generation-webui && ./start_linux.sh",
        },
      ],
      firstRun: "./start_linux.sh --api",
      defaultPort: 7860,
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-03",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/oobabooga/text-generation-webui/commit/1dcde41d03d13fc768316f4d2256a8a6dd044268",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "exllamav3"],
    alternatives: ["koboldcpp", "lm-studio", "sillytavern"],
    facts: [
      {
        text: "The interface opens on port 7860.",
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The README now presents it as a desktop app for local LLMs with no telemetry.",
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v4.7.3 was tagged 3 May 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/releases/tag/v4.7.3",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV cache type can be set to quantized values such as q8_0 and q4.",
        source: {
          evidence: "published",
          url: "https://github.com/oobabooga/text-generation-webui/blob/main/docs/04%20-%20Model%20Tab.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "jan",
    aliases: ["janhq/jan"],
    name: "Jan",
    kind: "gui",
    summary:
      "An open-source desktop chat app that runs models on its own and serves them to other programs.",
    homepage: "https://jan.ai",
    repository: "janhq/jan",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/blob/dev/LICENSE",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 43_242,
      countedOn: "2026-06-27",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-06-27.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.6.4",
      releasedOn: "2025-07-01",
      newerLikely: true,
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/releases/tag/v0.6.4",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.1",
      releasedOn: "2023-09-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/releases/tag/v0.1.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "vulkan", "metal", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "open Jan, then Local API Server > Start Server",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 1337,
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      note: "The last commit seen is of July 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/janhq/jan/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["lm-studio", "gpt4all", "msty", "ollama"],
    facts: [
      {
        text: "Local OpenAI-compatible server listens on 127.0.0.1:1337.",
        source: {
          evidence: "published",
          url: "https://github.com/janhq/jan/blob/dev/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Licence file is Apache-2.0.",
        source: {
          evidence: "published",
          url: "https://github.com/janhq/jan/blob/dev/LICENSE",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its former engine repository cortex.cpp last changed in March 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/menloresearch/cortex.cpp",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The repository moved from menloresearch/jan to janhq/jan; the version shown is of July 2025.",
  },
  {
    slug: "gpt4all",
    aliases: ["nomic-ai/gpt4all"],
    name: "GPT4All",
    kind: "gui",
    summary:
      "Nomic’s desktop chat app, still widely starred but without a release since February 2025.",
    homepage: "https://www.nomic.ai/gpt4all",
    repository: "nomic-ai/gpt4all",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 77_399,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    earlierStars: [
      {
        starCount: 77_356,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    latestVersion: {
      version: "v3.10.0",
      releasedOn: "2025-02-24",
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/releases/tag/v3.10.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "python-v1.0.11",
      releasedOn: "2023-09-12",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/releases/tag/python-v1.0.11",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "vulkan", "metal", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "Python", command: "pip install gpt4all" }],
      defaultPort: 4891,
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-02-24",
      factsEndOn: "2026-08-22",
      note: "No commit or release seen after 24 February 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/nomic-ai/gpt4all/commit/cd70db29edaf0f02a567f5eea94f5e52240be3e9",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["jan", "lm-studio", "anythingllm"],
    facts: [
      {
        text: "Last release v3.10.0 on 24 February 2025, also the date of the last commit.",
        source: {
          evidence: "published",
          url: "https://github.com/nomic-ai/gpt4all/releases/tag/v3.10.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "API server default port is 4891.",
        source: {
          evidence: "published",
          url: "https://github.com/nomic-ai/gpt4all/blob/main/gpt4all-bindings/python/docs/gpt4all_api_server/home.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Vulkan path supports Q4_0 and Q4_1 GGUF quantizations.",
        source: {
          evidence: "published",
          url: "https://github.com/nomic-ai/gpt4all/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "msty",
    name: "Msty Studio",
    kind: "gui",
    summary: "A closed-source desktop app that puts local and hosted models side by side.",
    homepage: "https://msty.ai",
    license: {
      isOpenSource: false,
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2.9.12",
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "brew install --cask mstystudio" }],
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      note: "The Homebrew cask is current.",
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["lm-studio", "jan", "cherry-studio", "anythingllm"],
    facts: [
      {
        text: "Homebrew cask mstystudio is at 2.9.12 and needs macOS Monterey or later.",
        source: {
          evidence: "reported",
          via: "Homebrew",
          url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The cask describes it as a platform for both local and online models.",
        source: {
          evidence: "reported",
          via: "Homebrew",
          url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The app updates itself according to the cask.",
        source: {
          evidence: "reported",
          via: "Homebrew",
          url: "https://raw.githubusercontent.com/Homebrew/homebrew-cask/HEAD/Casks/m/mstystudio.rb",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "pocketpal",
    aliases: ["a-ghorbani/pocketpal-ai"],
    name: "PocketPal AI",
    kind: "gui",
    summary: "A phone app for iOS and Android that runs GGUF models on the device itself.",
    repository: "a-ghorbani/pocketpal-ai",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/a-ghorbani/pocketpal-ai/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.17.1",
      releasedOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/a-ghorbani/pocketpal-ai/releases/tag/v1.17.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.5.27",
      releasedOn: "2024-12-01",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/a-ghorbani/pocketpal-ai/releases/tag/v1.5.27",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["android", "ios"],
      backends: ["metal", "cpu", "npu"],
      formats: ["gguf", "onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/a-ghorbani/pocketpal-ai/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/a-ghorbani/pocketpal-ai/blob/HEAD/e2e/DEVICE-POOLS.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/a-ghorbani/pocketpal-ai/commit/a3a4c34f500dc250c429f0007e1ef590f7e437d2",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["enchanted", "mlc-llm"],
    facts: [
      {
        text: "Chat runs GGUF through llama.rn; speech voices run ONNX.",
        source: {
          evidence: "published",
          url: "https://github.com/a-ghorbani/pocketpal-ai/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "GPU paths are Metal on iOS and OpenCL on Adreno, with Hexagon NPU on Qualcomm.",
        source: {
          evidence: "published",
          url: "https://github.com/a-ghorbani/pocketpal-ai/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "enchanted",
    aliases: ["gluonfield/enchanted"],
    name: "Enchanted",
    kind: "gui",
    summary: "A native Mac and iOS chat front end for an Ollama server, last released in May 2024.",
    repository: "gluonfield/enchanted",
    language: "Swift",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.7.0",
      releasedOn: "2024-05-27",
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/releases/tag/v1.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.1.0",
      releasedOn: "2023-12-22",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/releases/tag/v1.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "ios"],
      apis: ["ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS and iOS", command: "App Store" }],
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-03-18",
      factsEndOn: "2026-08-22",
      note: "The last release is of 27 May 2024, the last commit seen of 18 March 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/gluonfield/enchanted/commit/2f82ee2518c63fa7347c9e8e8e5a131ee0b75cbe",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["ollama"],
    alternatives: ["open-webui", "pocketpal"],
    facts: [
      {
        text: "Last release v1.7.0 is from 27 May 2024.",
        source: {
          evidence: "published",
          url: "https://github.com/gluonfield/enchanted/releases/tag/v1.7.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "It is a front end for an Ollama server on 11434.",
        source: {
          evidence: "published",
          url: "https://github.com/gluonfield/enchanted/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "chatbox",
    aliases: ["chatboxai/chatbox"],
    name: "Chatbox",
    kind: "gui",
    summary:
      "A desktop chat client for local and hosted models, with a community edition under GPL.",
    homepage: "https://chatboxai.app",
    repository: "chatboxai/chatbox",
    language: "TypeScript",
    license: {
      terms: { spdx: "GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/chatboxai/chatbox",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 39_038,
      countedOn: "2026-03-20",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-03-20.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.20.0",
      releasedOn: "2026-03-31",
      source: {
        evidence: "published",
        url: "https://github.com/chatboxai/chatbox/releases/tag/v1.20.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "beta",
      releasedOn: "2023-03-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/chatboxai/chatbox/releases/tag/beta",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      apis: ["openai", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/chatboxai/chatbox",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-04-02",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/chatboxai/chatbox/commit/0d3139e5bf1677de66c19d65432fcd1c2994521d",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["cherry-studio", "open-webui", "jan"],
    facts: [
      {
        text: "Community edition licence is GPL-3.0.",
        source: {
          evidence: "published",
          url: "https://github.com/chatboxai/chatbox",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "cherry-studio",
    aliases: ["CherryHQ/cherry-studio"],
    name: "Cherry Studio",
    kind: "gui",
    summary:
      "A desktop studio with chat, agents and several hundred assistants, written in TypeScript.",
    homepage: "https://cherry-ai.com",
    repository: "CherryHQ/cherry-studio",
    language: "TypeScript",
    stars: {
      starCount: 50_891,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
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
    alternatives: ["chatbox", "jan", "msty"],
    facts: [
      {
        text: "Described by its repository as a productivity studio with chat, agents and 300+ assistants; written in TypeScript.",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llamabarn",
    aliases: ["ggml-org/LlamaBarn"],
    name: "LlamaBarn",
    kind: "gui",
    summary: "A menu-bar app for Macs that starts a local llama.cpp server.",
    repository: "ggml-org/LlamaBarn",
    language: "Swift",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.8.1",
      releasedOn: "2025-10-17",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/releases/tag/0.8.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2025-10-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "curl http://localhost:2276/v1/health",
      defaultPort: 2276,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-10-17",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/LlamaBarn/commit/eefe245145976b5adccfd4cef5776d95463cef53",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["ollama", "lm-studio"],
    facts: [
      {
        text: "Menu-bar app that starts a local server on port 2276.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/LlamaBarn/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The licence was not checked against its file.",
  },
];
