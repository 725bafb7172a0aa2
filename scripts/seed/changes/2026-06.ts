import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const june2026: ChangeSeed[] = [
  {
    slug: "2026-06-01-ollama",
    sort: "change",
    on: "2026-06-01",
    tools: ["ollama"],
    text: "Ollama 0.30.0 tagged, first with the llama-server design.",
    source: {
      evidence: "published",
      url: "https://github.com/ollama/ollama/releases/tag/v0.30.0",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-01-vllm",
    sort: "change",
    on: "2026-06-01",
    tools: ["vllm"],
    text: "vLLM on DGX Spark described.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-06-01-vllm-dgx-spark.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-03-private-gpt",
    sort: "change",
    on: "2026-06-03",
    tools: ["private-gpt"],
    text: "PrivateGPT 1.0.0 tagged; it now relies on an external OpenAI-compatible server.",
    source: {
      evidence: "published",
      url: "https://github.com/zylon-ai/private-gpt/releases/tag/v1.0.0",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-03-exo",
    sort: "change",
    on: "2026-06-03",
    tools: ["exo"],
    text: "Exo replaced libp2p with zenoh.",
    source: {
      evidence: "published",
      url: "https://github.com/exo-explore/exo/pull/2132",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-10-vllm",
    sort: "change",
    on: "2026-06-10",
    tools: ["vllm"],
    text: "DiffusionGemma support announced for vLLM.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-06-10-diffusion-gemma.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-14-kserve",
    sort: "change",
    on: "2026-06-14",
    tools: ["kserve"],
    text: "KServe 0.19 announced with static LoRA adapters and model-name routing.",
    source: {
      evidence: "published",
      url: "https://github.com/kserve/website/blob/main/blog/2026-06-14-KServe-0.19-release.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-18-continue",
    sort: "change",
    on: "2026-06-18",
    tools: ["continue"],
    text: "Continue tagged its final 2.x extensions and became read-only.",
    source: {
      evidence: "published",
      url: "https://github.com/continuedev/continue",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-22-exo",
    sort: "change",
    on: "2026-06-22",
    tools: ["exo"],
    text: "Last commit seen in exo (Kimi K2.7-Code card).",
    source: {
      evidence: "published",
      url: "https://github.com/exo-explore/exo/pull/2167",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-06-24-llm-d",
    sort: "change",
    on: "2026-06-24",
    tools: ["llm-d"],
    text: "llm-d 0.8 announced.",
    source: {
      evidence: "published",
      url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-06-24_llm-d-v0.8-from-platform-to-control-plane.md",
      checkedOn: "2026-11-22",
    },
  },
];
