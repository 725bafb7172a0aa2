import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Agents, agent frameworks and flow builders. Copy the last entry to add one; `npm run check` guides you. */
export const agents: ToolSeed[] = [
  {
    slug: "dify",
    aliases: ["langgenius/dify"],
    name: "Dify",
    kind: "agent",
    summary: "A visual builder for LLM apps and agents, under Apache 2.0 with added conditions.",
    homepage: "https://dify.ai",
    repository: "langgenius/dify",
    language: "TypeScript",
    license: {
      terms: {
        name: "Apache 2.0 with added conditions",
        inPlainWords:
          "The source is public and usable under Apache 2.0 with conditions of its maker’s own, so it is source-available rather than open source.",
      },
      isOpenSource: false,
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 153_154,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.16.1",
      releasedOn: "2026-07-28",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker", "linux"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/langgenius/dify",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "git clone https://github.com/langgenius/dify && cd dify/docker && cp .env.example .env && docker compose up -d",
        },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/langgenius/dify",
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
    alternatives: ["flowise", "n8n", "langflow", "ragflow"],
    facts: [
      {
        text: "A self-hosting directory files it under Apache-2.0 plus Commons Clause, that is, not OSI open source.",
        source: {
          evidence: "reported",
          via: "awesome-selfhosted",
          url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "flowise",
    aliases: ["FlowiseAI/Flowise"],
    name: "Flowise",
    kind: "agent",
    summary:
      "Builds agents and flows by dragging boxes; parts of it are under a commercial licence.",
    homepage: "https://flowiseai.com",
    repository: "FlowiseAI/Flowise",
    language: "TypeScript",
    license: {
      terms: {
        name: "Apache 2.0, parts commercial",
        url: "https://github.com/FlowiseAI/Flowise/blob/main/LICENSE.md",
        inPlainWords:
          "Most of the code is under Apache 2.0; the licence file sets parts of the repository under a commercial licence.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/blob/main/LICENSE.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 55_385,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "flowise@3.1.3",
      releasedOn: "2026-06-25",
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/releases/tag/flowise@3.1.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "flowise-components@1.0.0",
      releasedOn: "2023-04-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/releases/tag/flowise-components@1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm install -g flowise" }],
      firstRun: "npx flowise start",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-24",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/FlowiseAI/Flowise/commit/ababf4c8ebc0263e03aeeb917832251d3fd785e4",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["dify", "langflow", "n8n"],
    facts: [
      {
        text: "Web UI opens on port 3000.",
        source: {
          evidence: "published",
          url: "https://github.com/FlowiseAI/Flowise/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Licence file splits the repository: some parts are commercial.",
        source: {
          evidence: "published",
          url: "https://github.com/FlowiseAI/Flowise/blob/main/LICENSE.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "langflow",
    aliases: ["langflow-ai/langflow"],
    name: "Langflow",
    kind: "agent",
    summary: "A visual builder for agents and retrieval flows that also serves them as APIs.",
    homepage: "https://langflow.org",
    repository: "langflow-ai/langflow",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "reported",
        via: "Vince Lam, Awesome Local LLMs",
        url: "https://github.com/vince-lam/awesome-local-llms",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 153_539,
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
    alternatives: ["flowise", "dify"],
    facts: [
      {
        text: "Listed as MIT with 303 releases in a ranked list.",
        source: {
          evidence: "reported",
          via: "Vince Lam, Awesome Local LLMs",
          url: "https://github.com/vince-lam/awesome-local-llms",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "n8n",
    aliases: ["n8n-io/n8n"],
    name: "n8n",
    kind: "agent",
    summary:
      "A workflow automation tool with AI nodes, under a fair-code licence, not an open-source one.",
    homepage: "https://n8n.io",
    repository: "n8n-io/n8n",
    language: "TypeScript",
    license: {
      terms: {
        name: "Sustainable Use License",
        inPlainWords:
          "The source is public under its maker’s own terms, which it calls fair-code rather than open source.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/n8n-io/n8n",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 201_558,
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
    alternatives: ["dify", "flowise", "langgraph"],
    facts: [
      {
        text: "Describes itself as fair-code rather than open source.",
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
    slug: "langgraph",
    aliases: ["langchain-ai/langgraph"],
    name: "LangGraph",
    kind: "agent",
    summary: "Builds agents as graphs with state, in Python, from the makers of LangChain.",
    homepage: "https://docs.langchain.com/langgraph",
    repository: "langchain-ai/langgraph",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 23_696,
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
      version: "1.2.11",
      releasedOn: "2026-08-11",
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph/releases/tag/1.2.11",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.3",
      releasedOn: "2023-10-05",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph/releases/tag/v0.0.3",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos"],
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install -U langgraph" }],
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-20",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/langchain-ai/langgraph/commit/f09cfe8ffc1eeffd68f4b628ed69c30f7cad229f",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["crewai", "pydantic-ai", "microsoft-agent-framework", "smolagents"],
  },
  {
    slug: "crewai",
    aliases: ["crewAIInc/crewAI"],
    name: "CrewAI",
    kind: "agent",
    summary: "A Python framework in which several agents with roles share out a task.",
    homepage: "https://crewai.com",
    repository: "crewAIInc/crewAI",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 57_443,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.15.17",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI/releases/tag/1.15.17",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2023-11-14",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "uv pip install crewai" }],
      firstRun: "crewai create crew my_crew",
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/crewAIInc/crewAI/commit/f4731f5025f861c78e3af0487cc80bf5e7c64782",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["langgraph", "microsoft-agent-framework", "agno"],
  },
  {
    slug: "autogen",
    aliases: ["microsoft/autogen"],
    name: "AutoGen",
    kind: "agent",
    summary: "Microsoft’s multi-agent framework, now in maintenance in favour of Agent Framework.",
    homepage: "https://microsoft.github.io/autogen/",
    repository: "microsoft/autogen",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 60_566,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "python-v0.7.5",
      releasedOn: "2025-09-29",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/releases/tag/python-v0.7.5",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0rc1",
      releasedOn: "2023-09-19",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/releases/tag/v0.1.0rc1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "pip", command: 'pip install -U "autogen-agentchat" "autogen-ext[openai]"' },
      ],
      firstRun: "autogenstudio ui --port 8080 --appdir ./my-app",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-04-06",
      factsEndOn: "2026-08-22",
      note: "In maintenance mode, run by its community.",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/commit/027ecf0a379bcc1d09956d46d12d44a3ad9cee14",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["microsoft-agent-framework", "crewai", "langgraph"],
    facts: [
      {
        text: "The README puts it in maintenance mode and sends new users to Microsoft Agent Framework.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/autogen/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last Python tag v0.7.5 on 29 September 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/autogen/releases/tag/python-v0.7.5",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The port shown is that of AutoGen Studio.",
  },
  {
    slug: "microsoft-agent-framework",
    aliases: ["microsoft/agent-framework"],
    name: "Microsoft Agent Framework",
    kind: "agent",
    summary: "Microsoft’s current framework for agents, named as the successor of AutoGen.",
    repository: "microsoft/agent-framework",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "python-1.13.0",
      releasedOn: "2026-07-30",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/agent-framework/releases/tag/python-1.13.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "dotnet-0.0.1-nightly-250731.1",
      releasedOn: "2025-07-31",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/agent-framework/releases/tag/dotnet-0.0.1-nightly-250731.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install agent-framework" }],
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/autogen/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-07",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/agent-framework/commit/5eb3eb745e16324ac7bffb1dbe006d8f13c8d993",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["autogen", "langgraph"],
    facts: [
      {
        text: "Named as the successor to AutoGen.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/autogen/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "smolagents",
    aliases: ["huggingface/smolagents"],
    name: "smolagents",
    kind: "agent",
    summary: "A small agent library whose agents write and run Python code as their actions.",
    homepage: "https://huggingface.co/docs/smolagents",
    repository: "huggingface/smolagents",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 25_075,
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
      version: "v1.26.0",
      releasedOn: "2026-05-29",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/releases/tag/v1.26.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-12-27",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: 'pip install "smolagents[toolkit]"' }],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-11",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/smolagents/commit/e3a5b8994b301983b91c0325546e9dc82eab8cf0",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["langgraph", "pydantic-ai"],
    facts: [
      {
        text: "Can drive a local transformers or Ollama model.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/smolagents/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "pydantic-ai",
    aliases: ["pydantic/pydantic-ai"],
    name: "Pydantic AI",
    kind: "agent",
    summary: "An agent framework in which inputs, tools and answers are typed and checked.",
    homepage: "https://ai.pydantic.dev",
    repository: "pydantic/pydantic-ai",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 18_104,
      countedOn: "2026-07-01",
      source: {
        evidence: "reported",
        via: "tolkonepiu, Best of MCP Servers",
        url: "https://github.com/tolkonepiu/best-of-mcp-servers/blob/main/history/2026-07-01_projects.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.33.0",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai/releases/tag/v2.33.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2024-10-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "uv", command: "uv add pydantic-ai" }],
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/pydantic/pydantic-ai/commit/4fda38988f2939fa6ea9cdefcf120693e10ef491",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["langgraph", "smolagents"],
  },
  {
    slug: "agno",
    aliases: ["agno-agi/agno"],
    name: "Agno",
    kind: "agent",
    summary: "A Python framework for agents and teams of agents, with classes for local providers.",
    homepage: "https://docs.agno.com",
    repository: "agno-agi/agno",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 37_137,
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
      version: "v2.9.0",
      releasedOn: "2026-08-13",
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno/releases/tag/v2.9.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.6",
      releasedOn: "2025-01-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno/releases/tag/v0.1.6",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install -U agno" }],
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/agno-agi/agno/commit/9644f22982ae017eaa4ad85c561d927d9ac03119",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["crewai", "langgraph"],
    facts: [
      {
        text: "Has an LM Studio model class that defaults to http://localhost:1234/v1.",
        source: {
          evidence: "published",
          url: "https://docs.agno.com/concepts/models/lmstudio",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v3.0.0 alphas were tagged in August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/agno-agi/agno/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "letta",
    aliases: ["letta-ai/letta"],
    name: "Letta",
    kind: "agent",
    summary:
      "Agents that keep long-term memory; the Python server is retired and the code has moved.",
    homepage: "https://docs.letta.com",
    repository: "letta-ai/letta",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 20_805,
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
      version: "v0.30.29",
      releasedOn: "2026-08-21",
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta-code/releases/tag/v0.30.29",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.6",
      releasedOn: "2023-10-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta/releases/tag/0.1.6",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm install -g @letta-ai/letta-code" }],
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-15",
      factsEndOn: "2026-08-22",
      note: "The repository is now a landing page; the code is in letta-ai/letta-code.",
      source: {
        evidence: "published",
        url: "https://github.com/letta-ai/letta/commit/87fd37aab68c7bdd0d66fe63751553756f6af3e5",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["mem0", "langgraph"],
    facts: [
      {
        text: "The V1 Python server was retired; its source sits on an archive branch.",
        source: {
          evidence: "published",
          url: "https://github.com/letta-ai/letta/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Current code is letta-ai/letta-code, installed from npm; v0.30.29 on 21 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/letta-ai/letta-code/releases/tag/v0.30.29",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "letta server starts an app server for self-hosting.",
        source: {
          evidence: "published",
          url: "https://github.com/letta-ai/letta/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mem0",
    aliases: ["mem0ai/mem0"],
    name: "Mem0",
    kind: "agent",
    summary: "A memory layer that lets agents remember people and facts between sessions.",
    homepage: "https://mem0.ai",
    repository: "mem0ai/mem0",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 63_779,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.0.18",
      releasedOn: "2026-08-12",
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/releases/tag/v2.0.18",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "release",
      releasedOn: "2023-07-14",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/releases/tag/release",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "pip", command: "pip install mem0ai" },
        { platform: "npm", command: "npm install mem0ai" },
      ],
      firstRun: "cd server && docker compose up -d",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mem0ai/mem0/commit/8d5b7865bd0521e75fe9ab1b260eeccc83f8a378",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["letta"],
    facts: [
      {
        text: "Self-hosted stack is shown on port 3000.",
        source: {
          evidence: "published",
          url: "https://github.com/mem0ai/mem0/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "openclaw",
    aliases: ["openclaw/openclaw"],
    name: "OpenClaw",
    kind: "agent",
    summary: "A personal agent that works across chat apps and can use a local model server.",
    homepage: "https://openclaw.ai",
    repository: "openclaw/openclaw",
    language: "TypeScript",
    stars: {
      starCount: 387_057,
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
    alternatives: ["hermes-agent", "localagi"],
    facts: [
      {
        text: "Its docs cover LM Studio as a local provider on port 1234.",
        source: {
          evidence: "published",
          url: "https://docs.openclaw.ai/es/providers/lmstudio",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Counted 235 releases in a ranked list dated 17 August 2026, licence shown as Other.",
        source: {
          evidence: "reported",
          via: "Vince Lam, Awesome Local LLMs",
          url: "https://github.com/vince-lam/awesome-local-llms",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "hermes-agent",
    aliases: ["NousResearch/hermes-agent"],
    name: "Hermes Agent",
    kind: "agent",
    summary: "Nous Research’s own agent, which Ollama can launch against local models.",
    repository: "NousResearch/hermes-agent",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "reported",
        via: "Vince Lam, Awesome Local LLMs",
        url: "https://github.com/vince-lam/awesome-local-llms",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 234_040,
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
    alternatives: ["openclaw"],
    facts: [
      {
        text: "Ollama gained a launcher for its desktop app in June 2026.",
        source: {
          evidence: "reported",
          via: "Ollama",
          url: "https://github.com/ollama/ollama/pull/16516",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "MIT licence in a ranked list.",
        source: {
          evidence: "reported",
          via: "Vince Lam, Awesome Local LLMs",
          url: "https://github.com/vince-lam/awesome-local-llms",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "localagi",
    aliases: ["mudler/LocalAGI"],
    name: "LocalAGI",
    kind: "agent",
    summary:
      "Self-hosted agents from LocalAI’s author, with container setups for NVIDIA, Intel and AMD.",
    repository: "mudler/LocalAGI",
    language: "Go",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.9.0",
      releasedOn: "2026-05-08",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/releases/tag/v2.9.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v2.0.0",
      releasedOn: "2025-04-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/releases/tag/v2.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker"],
      backends: ["cpu", "cuda", "rocm", "sycl"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "git clone https://github.com/mudler/LocalAGI && cd LocalAGI && docker compose up",
        },
      ],
      firstRun: "MODEL_NAME=gemma-3-12b-it docker compose up",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-08",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAGI/commit/37810d918a871c2b4ea20f75aa55e91ab1319322",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["localai"],
    alternatives: ["openclaw", "letta"],
    facts: [
      {
        text: "Compose files exist for NVIDIA, Intel and AMD.",
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAGI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
