import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const may2026: ChangeSeed[] = [
  {
    slug: "2026-05-11-vllm",
    sort: "change",
    on: "2026-05-11",
    tools: ["vllm"],
    text: "TurboQuant KV quantization described for vLLM.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-05-11-turboquant.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-11-localai",
    sort: "change",
    on: "2026-05-11",
    tools: ["localai"],
    text: "LocalAI 4.2.0 added a drop-in Ollama API, voice and face recognition.",
    source: {
      evidence: "published",
      url: "https://github.com/mudler/LocalAI/pull/9284",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-12-llm-d",
    sort: "change",
    on: "2026-05-12",
    tools: ["llm-d"],
    text: "llm-d 0.7 announced.",
    source: {
      evidence: "published",
      url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-05-12_llm-d-v0.7-from-feature-introduction-to-production-hardening.mdx",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-15-roo-code",
    sort: "change",
    on: "2026-05-15",
    tools: ["roo-code"],
    text: "Roo Code extension shut down and its repository archived.",
    source: {
      evidence: "reported",
      via: "Hivebook",
      url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-21-mcp-reference-servers",
    sort: "change",
    on: "2026-05-21",
    tools: ["mcp-reference-servers", "mcp-python-sdk"],
    text: "Release candidate of the 2026-07-28 MCP specification.",
    source: {
      evidence: "published",
      url: "https://github.com/modelcontextprotocol/modelcontextprotocol/blob/main/blog/content/posts/2026-05-21-mcp-2026-07-28-rc.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-24-localai",
    sort: "change",
    on: "2026-05-24",
    tools: ["localai"],
    text: "LocalAI 4.3.0 turned llama.cpp prompt caching on by default.",
    source: {
      evidence: "published",
      url: "https://github.com/mudler/LocalAI/pull/9925",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-26-llm-d",
    sort: "change",
    on: "2026-05-26",
    tools: ["llm-d"],
    text: "Guide to running llm-d without Kubernetes.",
    source: {
      evidence: "published",
      url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-05-26_running-llm-d-without-kubernetes.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-05-29-ollama",
    sort: "change",
    on: "2026-05-29",
    tools: ["ollama", "llama-cpp"],
    text: "Ollama merged the removal of its CGO engines; GGML models go through llama-server only.",
    source: {
      evidence: "published",
      url: "https://github.com/ollama/ollama/pull/16031",
      checkedOn: "2026-11-22",
    },
  },
];
