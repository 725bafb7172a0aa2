import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** The Model Context Protocol: servers, kits and gateways. Copy the last entry to add one; `npm run check` guides you. */
export const mcp: ToolSeed[] = [
  {
    slug: "mcp-inspector",
    aliases: ["modelcontextprotocol/inspector"],
    name: "MCP Inspector",
    kind: "mcp",
    summary:
      "The official tool for trying out and debugging an MCP server, in browser or terminal.",
    homepage: "https://modelcontextprotocol.io",
    repository: "modelcontextprotocol/inspector",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2.3.0",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/releases/tag/2.3.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.0.1",
      releasedOn: "2024-10-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/releases/tag/0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "npm", command: "npx @modelcontextprotocol/inspector" },
        {
          platform: "Docker",
          command: "docker run --rm -p 127.0.0.1:6274:6274 ghcr.io/modelcontextprotocol/inspector",
        },
      ],
      firstRun: "npx @modelcontextprotocol/inspector",
      defaultPort: 6274,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/inspector/commit/86d5f58ec8c369839b8237455ad8b1c17b15a984",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["fastmcp"],
    facts: [
      {
        text: "Version 2 adds CLI and TUI modes besides the web UI.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/inspector/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Web UI uses port 6274.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/inspector/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "package.json declares MIT.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/inspector/blob/main/package.json",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mcp-reference-servers",
    aliases: ["modelcontextprotocol/servers"],
    name: "MCP reference servers",
    kind: "mcp",
    summary: "Seven example MCP servers from the protocol’s maintainers, not meant for production.",
    repository: "modelcontextprotocol/servers",
    language: "TypeScript",
    license: {
      terms: {
        name: "MIT, moving to Apache 2.0",
        inPlainWords:
          "Contributions are moving from MIT to Apache 2.0; both let anyone use, change and share the code.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 89_762,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2026.7.10",
      releasedOn: "2026-07-10",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/releases/tag/2026.7.10",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2024-11-19",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "npm", command: "npx -y @modelcontextprotocol/server-memory" },
        { platform: "Python", command: "uvx mcp-server-git" },
      ],
      firstRun: "npx -y @modelcontextprotocol/server-memory",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-29",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/servers/commit/76d64c822f5125032f89eb71dbdb94e42b434821",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["docker-mcp-gateway"],
    facts: [
      {
        text: "Seven active reference servers: Everything, Fetch, Filesystem, Git, Memory, Sequential Thinking and Time.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Thirteen former ones, among them GitHub, Slack and PostgreSQL, were moved to servers-archived.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/servers-archived",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Listing of third-party servers moved to the MCP Registry.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The maintainers call them examples, not production software.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/servers/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "fastmcp",
    aliases: ["PrefectHQ/fastmcp"],
    name: "FastMCP",
    kind: "mcp",
    summary: "A Python framework for writing MCP servers and clients.",
    homepage: "https://gofastmcp.com",
    repository: "PrefectHQ/fastmcp",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 25_884,
      countedOn: "2026-07-01",
      source: {
        evidence: "reported",
        via: "tolkonepiu, Best of MCP Servers",
        url: "https://github.com/tolkonepiu/best-of-mcp-servers/blob/main/history/2026-07-01_projects.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v3.4.7",
      releasedOn: "2026-08-10",
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/releases/tag/v3.4.7",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-11-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "uv", command: "uv add fastmcp" }],
      firstRun: "fastmcp run server.py",
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/PrefectHQ/fastmcp/commit/743ddffd0a0722858a1eec6ebf93b9e315d75b96",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["mcp-python-sdk", "mcp-typescript-sdk"],
    facts: [
      {
        text: "v3.4.7 tagged 10 August 2026, with v4.0.0b3 on 14 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/PrefectHQ/fastmcp/releases/tag/v3.4.7",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Moved to PrefectHQ; a TypeScript edition exists.",
        source: {
          evidence: "published",
          url: "https://github.com/PrefectHQ/fastmcp/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mcpo",
    aliases: ["open-webui/mcpo"],
    name: "mcpo",
    kind: "mcp",
    summary: "Turns any MCP server into a web API with documentation pages.",
    repository: "open-webui/mcpo",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.0.20",
      releasedOn: "2026-02-27",
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/releases/tag/v0.0.20",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.6",
      releasedOn: "2025-04-02",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/releases/tag/v0.0.6",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "uvx",
          command: 'uvx mcpo --port 8000 --api-key "top-secret" -- your_mcp_server_command',
        },
        { platform: "pip", command: "pip install mcpo" },
      ],
      firstRun:
        'uvx mcpo --port 8000 --api-key "top-secret" -- uvx mcp-server-time --local-timezone=America/New_York',
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-02-27",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/open-webui/mcpo/commit/788ff92e5288a899a743a252edd5748f4ad4ab1f",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["docker-mcp-gateway", "agentgateway"],
    facts: [
      {
        text: "Turns an MCP server into an OpenAPI endpoint with docs at /docs.",
        source: {
          evidence: "published",
          url: "https://github.com/open-webui/mcpo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mcp-python-sdk",
    aliases: ["modelcontextprotocol/python-sdk"],
    name: "MCP Python SDK",
    kind: "mcp",
    summary: "The official Python library for MCP servers and clients.",
    repository: "modelcontextprotocol/python-sdk",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 21_299,
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
      version: "v2.0.0",
      releasedOn: "2026-07-28",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk/releases/tag/v2.0.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2024-10-14",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "uv", command: 'uv add "mcp[cli]"' },
        { platform: "pip", command: 'pip install "mcp[cli]"' },
      ],
      firstRun: "uv run mcp dev server.py",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-20",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/python-sdk/commit/57394b0548d1e2dc2dce8d67d84985769df3b8bb",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["fastmcp"],
    facts: [
      {
        text: "v2.0.0 tagged 28 July 2026 together with the new specification.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/python-sdk/releases/tag/v2.0.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v1.x continues on its own branch for critical fixes.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/python-sdk/tree/v1.x",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mcp-typescript-sdk",
    aliases: ["modelcontextprotocol/typescript-sdk"],
    name: "MCP TypeScript SDK",
    kind: "mcp",
    summary: "The official TypeScript library for MCP servers and clients.",
    repository: "modelcontextprotocol/typescript-sdk",
    language: "TypeScript",
    license: {
      terms: {
        name: "MIT, moving to Apache 2.0",
        inPlainWords:
          "Contributions are moving from MIT to Apache 2.0; both let anyone use, change and share the code.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "@modelcontextprotocol/server@2.0.0",
      releasedOn: "2026-07-27",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk/releases/tag/@modelcontextprotocol/server@2.0.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2024-10-23",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm install @modelcontextprotocol/server" }],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-18",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/typescript-sdk/commit/3924de99df834302d89f5997a1b64ca268282284",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["mcp-python-sdk", "fastmcp"],
    facts: [
      {
        text: "Split into packages; @modelcontextprotocol/server 2.0.0 tagged 27 July 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/modelcontextprotocol/typescript-sdk/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "docker-mcp-gateway",
    aliases: ["docker/mcp-gateway"],
    name: "Docker MCP Gateway",
    kind: "mcp",
    summary: "Runs MCP servers in containers of their own behind one gateway.",
    repository: "docker/mcp-gateway",
    language: "Go",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.43.3",
      releasedOn: "2026-07-16",
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/releases/tag/v0.43.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.4.0",
      releasedOn: "2025-06-06",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/releases/tag/v0.4.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "docker mcp gateway run --port 8080 --transport streaming",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/docker/mcp-gateway/commit/2bd20fe83dd04870e8d87dc1ed059d4d19fc7c68",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["agentgateway", "mcpo"],
    facts: [
      {
        text: "Runs each catalogued MCP server in its own container.",
        source: {
          evidence: "published",
          url: "https://github.com/docker/mcp-gateway/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "agentgateway",
    aliases: ["agentgateway/agentgateway"],
    name: "agentgateway",
    kind: "mcp",
    summary: "A gateway for MCP and model traffic with routing, policies and budgets.",
    repository: "agentgateway/agentgateway",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/agentgateway/agentgateway/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.4.1",
      releasedOn: "2026-07-29",
      source: {
        evidence: "published",
        url: "https://github.com/agentgateway/agentgateway/releases/tag/v1.4.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2025-03-27",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/agentgateway/agentgateway/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "docker"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/agentgateway/agentgateway/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/agentgateway/agentgateway/commit/75b4e6ce6e0e1ac7959d5548ebe8dbeaede4f180",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["docker-mcp-gateway", "litellm"],
    facts: [
      {
        text: "Routes LLM traffic with budget controls as well as MCP.",
        source: {
          evidence: "published",
          url: "https://github.com/agentgateway/agentgateway/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mcpb",
    aliases: ["modelcontextprotocol/mcpb"],
    name: "MCP Bundles",
    kind: "mcp",
    summary: "A bundle format that lets desktop apps install an MCP server in one step.",
    repository: "modelcontextprotocol/mcpb",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.1.2",
      releasedOn: "2025-12-03",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb/releases/tag/v2.1.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2025-06-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm install -g @anthropic-ai/mcpb" }],
      firstRun: "mcpb init && mcpb pack",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-12-03",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/modelcontextprotocol/mcpb/commit/27083dcf93c4d1c589af6b539ec746e50d6068e7",
        checkedOn: "2026-11-22",
      },
    },
  },
  {
    slug: "fast-agent",
    aliases: ["evalstate/fast-agent"],
    name: "fast-agent",
    kind: "mcp",
    summary: "A Python agent framework around MCP whose agents can be MCP servers themselves.",
    repository: "evalstate/fast-agent",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.10.9",
      releasedOn: "2026-08-16",
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/releases/tag/v0.10.9",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.7",
      releasedOn: "2025-02-19",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/releases/tag/v0.0.7",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "uv", command: "uv tool install -U fast-agent-mcp" }],
      firstRun: "fast-agent go",
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-18",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/evalstate/fast-agent/commit/610a2f575c469134479f2101f92255aa4bc642a3",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["fastmcp", "langgraph"],
    facts: [
      {
        text: "Can expose an agent as an MCP server over HTTP.",
        source: {
          evidence: "published",
          url: "https://github.com/evalstate/fast-agent/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
