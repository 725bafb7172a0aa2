import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const february2026: ChangeSeed[] = [
  {
    slug: "2026-02-01-vllm",
    sort: "change",
    on: "2026-02-01",
    tools: ["vllm"],
    models: ["gpt-oss-20b", "gpt-oss-120b"],
    text: "gpt-oss tuning on Blackwell documented for vLLM.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-02-01-gpt-oss-optimizations.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-03-vllm",
    sort: "change",
    on: "2026-02-03",
    tools: ["vllm"],
    text: "First part of a GB200 report on DeepSeek-style serving with NVFP4.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-02-03-dsr1-gb200-part1.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-04-llm-d",
    sort: "change",
    on: "2026-02-04",
    tools: ["llm-d"],
    text: "llm-d 0.5 announced.",
    source: {
      evidence: "published",
      url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-02-04_llm-d-v0.5-sustaining-performance-at-scale.mdx",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-20-llama-cpp",
    sort: "change",
    on: "2026-02-20",
    tools: ["llama-cpp", "whisper-cpp"],
    text: "The ggml.ai team behind llama.cpp joined Hugging Face.",
    source: {
      evidence: "reported",
      via: "ThinkSmart",
      url: "https://thinksmart.life/research/posts/llama-cpp-guide",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-20-sglang",
    sort: "change",
    on: "2026-02-20",
    tools: ["sglang"],
    text: "SGLang published GB300 NVL72 results with a 25x claim.",
    source: {
      evidence: "published",
      url: "https://lmsys.org/blog/2026-02-20-gb300-inferencex/",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-25-hyperspace",
    sort: "change",
    on: "2026-02-25",
    tools: ["hyperspace"],
    text: "Hyperspace CLI 2.0.25 and tray 2.1.0 tagged, the newest seen.",
    source: {
      evidence: "published",
      url: "https://github.com/hyperspaceai/aios-cli/releases",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-02-26-vllm",
    sort: "change",
    on: "2026-02-26",
    tools: ["vllm"],
    text: "Multi-LoRA improvements in vLLM described.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-02-26-multi-lora.md",
      checkedOn: "2026-11-22",
    },
  },
];
