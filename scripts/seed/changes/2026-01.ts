import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const january2026: ChangeSeed[] = [
  {
    slug: "2026-01-08-tgi",
    sort: "change",
    on: "2026-01-08",
    tools: ["tgi"],
    text: "Last commit seen in TGI, which had gone into maintenance mode on 2025-12-11.",
    source: {
      evidence: "published",
      url: "https://github.com/huggingface/text-generation-inference",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-01-08-vllm",
    sort: "change",
    on: "2026-01-08",
    tools: ["vllm"],
    text: "A KV offloading connector for vLLM was written up.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-01-08-kv-offloading-connector.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-01-15-vllm",
    sort: "change",
    on: "2026-01-15",
    tools: ["vllm"],
    text: "vLLM count of GitHub stars passed 67,500 in mid-January (67,542 on 2026-01-15).",
    source: {
      evidence: "reported",
      via: "GitHub Ranking by EvanLi",
      url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-01-15.csv",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-01-18-localai",
    sort: "change",
    on: "2026-01-18",
    tools: ["localai"],
    text: "LocalAI 3.10.0 added Anthropic and Open Responses APIs plus LTX-2 video.",
    source: {
      evidence: "published",
      url: "https://github.com/mudler/LocalAI/releases/tag/v3.10.0",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-01-26-mcp-reference-servers",
    sort: "change",
    on: "2026-01-26",
    tools: ["mcp-reference-servers"],
    text: "MCP Apps, an extension for interactive interfaces, was introduced.",
    source: {
      evidence: "published",
      url: "https://github.com/modelcontextprotocol/modelcontextprotocol/blob/main/blog/content/posts/2026-01-26-mcp-apps.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-01-28-ipex-llm",
    sort: "change",
    on: "2026-01-28",
    tools: ["ipex-llm"],
    text: "Final commit seen in Intel IPEX-LLM, now marked archived with known security issues.",
    source: {
      evidence: "published",
      url: "https://github.com/intel/ipex-llm",
      checkedOn: "2026-11-22",
    },
  },
];
