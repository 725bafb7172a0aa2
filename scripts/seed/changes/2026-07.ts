import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const july2026: ChangeSeed[] = [
  {
    slug: "2026-07-lm-studio",
    sort: "change",
    on: "2026-07",
    tools: ["lm-studio"],
    text: "LM Studio 1.0.0 with an agent called Bionic, per one third-party survey.",
    note: "The source names only the month, and no other page was found.",
    source: {
      evidence: "reported",
      via: "aegisfleet",
      url: "https://github.com/aegisfleet/tool-survey-report/blob/main/_reports/lm-studio.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-07-mlc-llm",
    sort: "change",
    on: "2026-07-07",
    tools: ["mlc-llm"],
    text: "MLC LLM 0.20.0, first tag since February 2025.",
    source: {
      evidence: "published",
      url: "https://github.com/mlc-ai/mlc-llm/releases/tag/v0.20.0",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-20-haystack",
    sort: "change",
    on: "2026-07-20",
    tools: ["haystack"],
    text: "Haystack 3.0.0 tagged.",
    source: {
      evidence: "published",
      url: "https://github.com/deepset-ai/haystack/releases/tag/v3.0.0",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-22-vllm",
    sort: "change",
    on: "2026-07-22",
    tools: ["vllm"],
    text: "Kimi K3 preview support in vLLM.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-07-22-kimi-k3-preview.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-27-open-webui",
    sort: "change",
    on: "2026-07-27",
    tools: ["open-webui"],
    text: "Open WebUI 0.11.0 published.",
    source: {
      evidence: "reported",
      via: "awesome-selfhosted",
      url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-28-mcp-python-sdk",
    sort: "change",
    on: "2026-07-28",
    tools: ["mcp-python-sdk", "mcp-typescript-sdk", "mcp-reference-servers"],
    text: "MCP specification 2026-07-28 final: stateless, no initialize handshake, no Mcp-Session-Id, server/discover required.",
    source: {
      evidence: "published",
      url: "https://github.com/modelcontextprotocol/modelcontextprotocol/blob/main/docs/specification/2026-07-28/changelog.mdx",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-07-28-mcp-python-sdk-2",
    sort: "change",
    on: "2026-07-28",
    tools: ["mcp-python-sdk"],
    text: "MCP Python SDK 2.0.0 tagged.",
    source: {
      evidence: "published",
      url: "https://github.com/modelcontextprotocol/python-sdk/releases/tag/v2.0.0",
      checkedOn: "2026-11-22",
    },
  },
];
