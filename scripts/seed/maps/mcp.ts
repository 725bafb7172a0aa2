import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const mcpMap: EcosystemMapSeed = {
  slug: "mcp",
  title: "MCP ecosystem",
  shortTitle: "MCP",
  summary:
    "The Model Context Protocol in programs: SDKs, servers, gateways and hosts that run local models.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "spec-sdks",
      title: "Specification and SDKs",
      shortTitle: "Spec and SDKs",
      tools: ["mcp-python-sdk", "mcp-typescript-sdk", "fastmcp"],
    },
    {
      slug: "reference-servers",
      title: "Reference servers",
      shortTitle: "Reference servers",
      tools: ["mcp-reference-servers"],
    },
    {
      slug: "dev-tools",
      title: "Developer tools",
      shortTitle: "Developer tools",
      tools: ["mcp-inspector", "mcpb", "fast-agent"],
    },
    {
      slug: "bridges-gateways",
      title: "Bridges and gateways",
      shortTitle: "Bridges and gateways",
      tools: ["mcpo", "docker-mcp-gateway", "agentgateway"],
    },
    {
      slug: "hosts",
      title: "Hosts and clients that run local models",
      shortTitle: "Hosts",
      tools: [
        "lm-studio",
        "anythingllm",
        "localai",
        "mistral-rs",
        "cline",
        "goose",
        "opencode",
        "haystack",
      ],
    },
  ],
};
