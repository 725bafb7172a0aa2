import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const september2026: ChangeSeed[] = [
  {
    slug: "2026-09-05-llama-cpp",
    sort: "change",
    on: "2026-09-05",
    tools: ["llama-cpp"],
    text: "Termux packaging switched to llama.cpp SemVer releases.",
    source: {
      evidence: "reported",
      via: "Termux",
      url: "https://github.com/termux/termux-packages/pull/31511",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-09-09-vllm",
    sort: "change",
    on: "2026-09-09",
    tools: ["vllm"],
    text: "vLLM 0.29 picked up by a downstream image.",
    source: {
      evidence: "reported",
      via: "CoreWeave",
      url: "https://github.com/coreweave/ml-containers/pull/225",
      checkedOn: "2026-11-22",
    },
  },
];
