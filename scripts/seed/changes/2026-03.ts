import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const march2026: ChangeSeed[] = [
  {
    slug: "2026-03-13-kserve",
    sort: "change",
    on: "2026-03-13",
    tools: ["kserve"],
    text: "KServe 0.17 announced.",
    source: {
      evidence: "published",
      url: "https://github.com/kserve/website/blob/main/blog/2026-03-13-KServe-0.17-release.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-03-14-localai",
    sort: "change",
    on: "2026-03-14",
    tools: ["localai"],
    text: "LocalAI 4.0.0 rebuilt its UI in React and added native agents.",
    source: {
      evidence: "published",
      url: "https://github.com/mudler/LocalAI/blob/master/README.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-03-17-vllm",
    sort: "change",
    on: "2026-03-17",
    tools: ["vllm", "llm-d"],
    text: "llm-d moved to vLLM 0.17.1, which dates that patch release to mid-March.",
    source: {
      evidence: "published",
      url: "https://github.com/llm-d/llm-d/pull/977",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-03-24-vllm",
    sort: "change",
    on: "2026-03-24",
    tools: ["vllm"],
    text: "Model Runner V2 published: experimental in 0.18, 56% more throughput in a Qwen3-0.6B stress test on one GB200.",
    source: {
      evidence: "published",
      url: "https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-03-24-mrv2.md",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-03-26-ktransformers",
    sort: "change",
    on: "2026-03-26",
    tools: ["ktransformers"],
    text: "AVX2-only CPU path added to KTransformers.",
    source: {
      evidence: "published",
      url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
      checkedOn: "2026-11-22",
    },
  },
];
