import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import type { Source } from "@/lib/catalog/schemas/common";

/** The day these pages were read. */
const READ_ON = "2026-11-25";

const NETWORK = "https://github.com/stas00/ml-engineering/blob/master/network/README.md";

/** The maker's own page. */
export function published(url: string): Source {
  return { evidence: "published", url, checkedOn: READ_ON };
}

/** Somebody else's page; `via` names who says so. */
export function reported(via: string, url: string): Source {
  return { evidence: "reported", via, url, checkedOn: READ_ON };
}

/** Arithmetic on what a page states. */
export function derived(formula: string, url: string): Source {
  return { evidence: "derived", formula, url, checkedOn: READ_ON };
}

/** The noonghunna/club-3090 community's table of runs. */
export const club3090 = reported(
  "the club-3090 community",
  "https://github.com/noonghunna/club-3090/blob/main/BENCHMARKS.md",
);

/** Paired runs of Qwen3.8 27B on many set-ups. */
export const qwen38Table = reported(
  "the contributors to qwen38-mtp",
  "https://github.com/sudoingX/qwen38-mtp/blob/main/README.md",
);

/** llama-bench on one to eight cards of one sort. */
export const gpuBenchmarks = reported(
  "Xiongjie Dai, GPU-Benchmarks-on-LLM-Inference",
  "https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference",
);

/** llama.cpp's own guide to several GPUs. */
export const llamaMultiGpu = published(
  "https://github.com/ggml-org/llama.cpp/blob/master/docs/multi-gpu.md",
);

/** vLLM's own guide to several GPUs. */
export const vllmParallelism = published(
  "https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md",
);

/** Eight lanes of generation 3: half of generation 4. */
export const pcie3x8: ComboSeed["link"] = {
  kind: "pcie",
  name: "PCIe 3.0 ×8 a card",
  gbPerSecond: 8,
  source: derived("8 lanes × about 1 GB/s one way", NETWORK),
};

/** What consumer boards with two slots on the processor give each card. */
export const pcie4x8: ComboSeed["link"] = {
  kind: "pcie",
  name: "PCIe 4.0 ×8 a card",
  gbPerSecond: 16,
  source: derived("8 lanes × about 2 GB/s one way", NETWORK),
};

/** Full slots, as server and workstation boards have them. */
export const pcie4x16: ComboSeed["link"] = {
  kind: "pcie",
  name: "PCIe 4.0 ×16 a card",
  gbPerSecond: 31,
  source: reported("Stas Bekman, Machine Learning Engineering", NETWORK),
};

export const pcie5x8: ComboSeed["link"] = {
  kind: "pcie",
  name: "PCIe 5.0 ×8 a card",
  gbPerSecond: 32,
  source: derived("8 lanes × about 4 GB/s one way", NETWORK),
};

export const pcie5x16: ComboSeed["link"] = {
  kind: "pcie",
  name: "PCIe 5.0 ×16 a card",
  gbPerSecond: 63,
  source: reported("Stas Bekman, Machine Learning Engineering", NETWORK),
};

/** Links of servers, by the same table. */
export const networkTable = reported("Stas Bekman, Machine Learning Engineering", NETWORK);
