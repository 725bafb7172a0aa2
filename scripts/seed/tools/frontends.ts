import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Front ends that need a model server behind them. Copy the last entry to add one; `npm run check` guides you. */
export const frontends: ToolSeed[] = [
  {
    slug: "open-webui",
    aliases: ["open-webui/open-webui"],
    name: "Open WebUI",
    kind: "frontend",
    summary:
      "A browser chat front end for Ollama and OpenAI-style servers, under a licence that protects its branding.",
    homepage: "https://openwebui.com",
    repository: "open-webui/open-webui",
    language: "Python",
    license: {
      terms: {
        name: "Open WebUI License",
        inPlainWords:
          "Free to use, change and share, but its name and branding must stay in place; code up to v0.6.5 remains under BSD-3-Clause.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/open-webui",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 149_526,
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
        starCount: 135_661,
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
      version: "v0.11.0",
      releasedOn: "2026-07-27",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      apis: ["openai", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/open-webui",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run -d -p 3000:8080 -v open-webui:/app/backend/data --name open-webui ghcr.io/open-webui/open-webui:main",
        },
        { platform: "pip", command: "pip install open-webui" },
      ],
      firstRun: "open-webui serve",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/open-webui",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["librechat", "anythingllm", "lobehub", "page-assist"],
    facts: [
      {
        text: "Since v0.6.6 (April 2025) the licence adds a clause against removing its branding; code up to v0.6.5 stays BSD-3-Clause.",
        source: {
          evidence: "published",
          url: "https://github.com/open-webui/docs/blob/main/docs/license.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Backend listens on 8080; the usual Docker mapping is 3000:8080.",
        source: {
          evidence: "published",
          url: "https://github.com/open-webui/docs/blob/main/docs/getting-started/advanced-topics/development.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "Since v0.6.6 (April 2025) the licence forbids removing the branding, so it is source-available and not open source.",
  },
  {
    slug: "librechat",
    aliases: ["danny-avila/LibreChat"],
    name: "LibreChat",
    kind: "frontend",
    summary:
      "A self-hosted chat site for many providers, local servers included, with agents and accounts.",
    homepage: "https://www.librechat.ai",
    repository: "danny-avila/LibreChat",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/danny-avila/LibreChat",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 42_316,
      countedOn: "2026-08-21",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.8.8-rc1",
      releasedOn: "2026-08-14",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/danny-avila/LibreChat",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["open-webui", "lobehub", "anythingllm"],
    facts: [
      {
        text: "Its docs announce that LibreChat is joining ClickHouse.",
        source: {
          evidence: "published",
          url: "https://www.librechat.ai/v0.8.7/docs/configuration/librechat_yaml/ai_endpoints/vllm",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "vLLM is wired in as a custom endpoint in librechat.yaml.",
        source: {
          evidence: "published",
          url: "https://www.librechat.ai/v0.8.7/docs/configuration/librechat_yaml/ai_endpoints/vllm",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "sillytavern",
    aliases: ["SillyTavern/SillyTavern"],
    name: "SillyTavern",
    kind: "frontend",
    summary:
      "A front end for roleplay and characters that talks to nearly any local or hosted model.",
    homepage: "https://docs.sillytavern.app",
    repository: "SillyTavern/SillyTavern",
    language: "JavaScript",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.12.6",
      releasedOn: "2024-09-24",
      newerLikely: true,
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern/releases/tag/1.12.6",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "1.0.0",
      releasedOn: "2023-03-12",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern/releases/tag/1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "docker"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/SillyTavern/SillyTavern -b release && cd SillyTavern && ./start.sh",
        },
      ],
      firstRun: "node server.js --port 8000 --listen false",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      factsEndOn: "2026-08-22",
      note: "The last code commit seen is of September 2024; the documentation changed on 31 March 2026.",
      source: {
        evidence: "published",
        url: "https://github.com/SillyTavern/SillyTavern",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["text-generation-webui", "koboldcpp"],
    facts: [
      {
        text: "Command examples in the docs use port 8000.",
        source: {
          evidence: "published",
          url: "https://github.com/SillyTavern/SillyTavern-Docs/blob/main/Administration/config-yaml.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Licensed AGPL-3.0.",
        source: {
          evidence: "published",
          url: "https://github.com/SillyTavern/SillyTavern",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "page-assist",
    aliases: ["n4ze3m/page-assist"],
    name: "Page Assist",
    kind: "frontend",
    summary:
      "A browser extension that adds a side panel for chatting with a local model about pages.",
    repository: "n4ze3m/page-assist",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/n4ze3m/page-assist",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.5.72",
      releasedOn: "2026-06-28",
      source: {
        evidence: "published",
        url: "https://github.com/n4ze3m/page-assist/releases/tag/v1.5.72",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.1.3",
      releasedOn: "2024-04-17",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/n4ze3m/page-assist/releases/tag/v1.1.3",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["web"],
      apis: ["ollama", "openai"],
      source: {
        evidence: "published",
        url: "https://github.com/n4ze3m/page-assist",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-06-28",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/n4ze3m/page-assist/commit/87808cf884596d1e9df40dc28965b212f2e5ccdf",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["ollama"],
    alternatives: ["open-webui", "lobehub"],
  },
  {
    slug: "lobehub",
    aliases: ["lobehub/lobehub"],
    name: "LobeHub",
    kind: "frontend",
    summary:
      "A chat and agent platform, formerly Lobe Chat; our records do not confirm its licence.",
    homepage: "https://lobehub.com",
    repository: "lobehub/lobehub",
    language: "TypeScript",
    stars: {
      starCount: 81_912,
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
    alternatives: ["open-webui", "librechat"],
    facts: [
      {
        text: "Its tagline now presents it as an agent operator rather than a chat app.",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Repository name changed from lobe-chat to lobehub.",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
