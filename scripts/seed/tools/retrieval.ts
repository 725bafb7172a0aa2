import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Retrieval: questions over documents. Copy the last entry to add one; `npm run check` guides you. */
export const retrieval: ToolSeed[] = [
  {
    slug: "llamaindex",
    aliases: ["run-llama/llama_index"],
    name: "LlamaIndex",
    kind: "rag",
    summary: "A library that connects language models to one’s documents and data.",
    homepage: "https://developers.llamaindex.ai",
    repository: "run-llama/llama_index",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/run-llama/llama_index",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 46_554,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/run-llama/llama_index",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["haystack", "langgraph"],
  },
  {
    slug: "haystack",
    aliases: ["deepset-ai/haystack"],
    name: "Haystack",
    kind: "rag",
    summary:
      "Builds search and retrieval pipelines from parts, and serves them as APIs or MCP servers.",
    homepage: "https://haystack.deepset.ai",
    repository: "deepset-ai/haystack",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 23_959,
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
      version: "v3.0.0",
      releasedOn: "2026-07-20",
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/releases/tag/v3.0.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.2",
      releasedOn: "2019-11-27",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/releases/tag/0.1.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install haystack-ai" }],
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/deepset-ai/haystack/commit/c7cb46c0f28ad1984f60e5d3e9404b124a221437",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llamaindex", "langgraph"],
    facts: [
      {
        text: "Hayhooks wraps pipelines as REST APIs or MCP servers.",
        source: {
          evidence: "published",
          url: "https://github.com/deepset-ai/haystack/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ragflow",
    aliases: ["infiniflow/ragflow"],
    name: "RAGFlow",
    kind: "rag",
    summary: "A retrieval engine that parses documents deeply before it answers from them.",
    homepage: "https://ragflow.io",
    repository: "infiniflow/ragflow",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 89_002,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.27.0",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/releases/tag/v0.27.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-04-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker", "linux"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "git clone https://github.com/infiniflow/ragflow.git && cd ragflow/docker && docker compose -f docker-compose.yml up -d",
        },
      ],
      firstRun: "docker compose -f docker/docker-compose.yml up -d",
      defaultPort: 80,
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/infiniflow/ragflow/commit/b1b8cd623520b97b2526ffb1514bd812bdcc7eaf",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["dify", "anythingllm", "haystack"],
    facts: [
      {
        text: "Web port 80 and API port 9380 in the sample .env.",
        source: {
          evidence: "published",
          url: "https://github.com/infiniflow/ragflow/blob/main/docker/.env",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Only the slim image ships since v0.22.0.",
        source: {
          evidence: "published",
          url: "https://github.com/infiniflow/ragflow/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Needs Docker 24 and Compose 2.26.1 or newer.",
        source: {
          evidence: "published",
          url: "https://github.com/infiniflow/ragflow/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "khoj",
    aliases: ["khoj-ai/khoj"],
    name: "Khoj",
    kind: "rag",
    summary: "A personal assistant over one’s own notes and documents that can be self-hosted.",
    homepage: "https://khoj.dev",
    repository: "khoj-ai/khoj",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 36_630,
      countedOn: "2026-08-02",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.42.10",
      releasedOn: "2025-07-15",
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj/releases/tag/1.42.10",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.5-alpha",
      releasedOn: "2022-08-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj/releases/tag/v0.1.5-alpha",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      formats: ["gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "khoj --anonymous-mode",
      defaultPort: 42_110,
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-01",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/khoj-ai/khoj/commit/ae229ca894c0b80ad84664afcfdde523b5e87057",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["anythingllm", "private-gpt"],
    facts: [
      {
        text: "Admin panel is at port 42110.",
        source: {
          evidence: "published",
          url: "https://github.com/khoj-ai/khoj/blob/master/documentation/docs/advanced/admin.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "private-gpt",
    aliases: ["zylon-ai/private-gpt"],
    name: "PrivateGPT",
    kind: "rag",
    summary: "Questions over private documents; since 1.0 it needs a separate model server.",
    homepage: "https://docs.privategpt.dev",
    repository: "zylon-ai/private-gpt",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 57_451,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.0.1",
      releasedOn: "2026-06-18",
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/releases/tag/v1.0.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2023-10-20",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      apis: ["anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "brew install private-gpt" }],
      firstRun: "private-gpt",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/zylon-ai/private-gpt/commit/ab89a0d67bf6a30481081bdc7c487b484d82f91b",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["anythingllm", "khoj"],
    facts: [
      {
        text: "1.0.0 came on 3 June 2026; it no longer runs models itself and needs an OpenAI-compatible server.",
        source: {
          evidence: "published",
          url: "https://github.com/zylon-ai/private-gpt/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its own API now follows the Anthropic shape, on port 8080.",
        source: {
          evidence: "published",
          url: "https://github.com/zylon-ai/private-gpt/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "vane",
    aliases: ["ItzCrazyKns/Vane", "Perplexica"],
    name: "Vane",
    kind: "rag",
    summary: "A self-hosted answer engine over web search, formerly called Perplexica.",
    repository: "ItzCrazyKns/Vane",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 36_350,
      countedOn: "2026-04-11",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.12.1",
      releasedOn: "2025-12-31",
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/releases/tag/v1.12.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0",
      releasedOn: "2024-04-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker"],
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run -d -p 3000:3000 -v vane-data:/home/vane/data --name vane itzcrazykns1337/vane:latest",
        },
      ],
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-03-27",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ItzCrazyKns/Vane/commit/3098622cb016b6eb9bf0cd3650c6924f6d56e9e6",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["khoj", "open-webui"],
    facts: [
      {
        text: "Perplexica was renamed Vane; the image bundles SearXNG.",
        source: {
          evidence: "published",
          url: "https://github.com/ItzCrazyKns/Vane/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
