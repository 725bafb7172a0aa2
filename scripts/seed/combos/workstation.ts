import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import {
  club3090,
  gpuBenchmarks,
  llamaMultiGpu,
  networkTable,
  pcie4x16,
  pcie5x16,
  published,
  qwen38Table,
  reported,
  vllmParallelism,
} from "./sources";

/** Workstation and server cards in one computer. */
export const workstation: ComboSeed[] = [
  {
    slug: "2x-tesla-p40",
    aliases: ["dual P40", "2x P40"],
    name: "2 × Tesla P40",
    summary: "48 GB on two Pascal server cards, which llama.cpp still runs.",
    kind: "cards",
    devices: [{ hardware: "tesla-p40", memoryGiB: 24, count: 2 }],
    link: {
      kind: "pcie",
      name: "PCIe 3.0, the cards on different processors in the documented machine",
      source: qwen38Table,
    },
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "Qwen3.8 27B in UD-Q5_K_XL at 131,072 tokens of context wrote 11.7 tokens/s without and 22.6 with multi-token prediction on this pair.",
        source: qwen38Table,
      },
    ],
    limits: [
      {
        text: "That community’s vLLM images need compute capability 7.5: cards before Turing stay with llama.cpp.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/FAQ.md",
        ),
      },
      {
        text: "Row split gave one repeated token with Command A on P40 cards; layer split was right.",
        source: reported("a llama.cpp user", "https://github.com/ggml-org/llama.cpp/issues/14228"),
      },
    ],
  },
  {
    slug: "2x-tesla-v100-sxm2-16gb",
    aliases: ["dual V100", "2x V100 16GB"],
    name: "2 × Tesla V100 SXM2 16 GB",
    summary: "32 GB of HBM2 joined by NVLink, on modules made for servers.",
    kind: "cards",
    devices: [{ hardware: "tesla-v100-sxm2-16gb", memoryGiB: 16, count: 2 }],
    link: {
      kind: "nvlink",
      name: "NVLink 2",
      gbPerSecond: 150,
      source: networkTable,
    },
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "Qwen3.8 27B in Q4_K_M at 262,144 tokens of context wrote 35.7 tokens/s without and 59.1 with multi-token prediction, by layer split over NVLink.",
        source: reported(
          "ATIVX928, in qwen38-mtp",
          "https://github.com/sudoingX/qwen38-mtp/pull/60",
        ),
      },
      {
        text: "Another pair ran Qwen3.6 27B in Q4_K_M with multi-token prediction at 50 to 62 tokens/s and 100,000 tokens of context.",
        source: club3090,
      },
    ],
    limits: [
      {
        text: "Volta has compute capability 7.0, and that community’s vLLM images start at 7.5: llama.cpp is the way.",
        source: club3090,
      },
    ],
  },
  {
    slug: "4x-rtx-4000-ada",
    aliases: ["4x RTX 4000 Ada"],
    name: "4 × RTX 4000 Ada Generation",
    summary: "80 GB on four single-slot cards of 130 W each.",
    kind: "cards",
    devices: [{ hardware: "rtx-4000-ada", memoryGiB: 20, count: 4 }],
    link: pcie4x16,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "llama-bench results by layer split are listed for four of these cards.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "llama.cpp’s tensor mode is experimental: the cache must stay at 16 bits, --fit does not work with it, and DeepSeek V2 and V3, MiniMax M2, Nemotron-H and Gemma 3n models are left out.",
        source: llamaMultiGpu,
      },
    ],
  },
  {
    slug: "4x-rtx-a6000",
    aliases: ["quad A6000"],
    name: "4 × RTX A6000",
    summary: "192 GB on four workstation cards of the 3090’s generation.",
    kind: "cards",
    devices: [{ hardware: "rtx-a6000", memoryGiB: 48, count: 4 }],
    link: pcie4x16,
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "llama-bench results by layer split are listed for four of these cards.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "With two of these and a bridge, layer split reached about 60 % of what row split gave in an early build; the newer tensor mode takes that place.",
        source: reported("an Ollama user", "https://github.com/ollama/ollama/issues/2191"),
      },
    ],
  },
  {
    slug: "2x-rtx-6000-ada",
    aliases: ["dual RTX 6000 Ada"],
    name: "2 × RTX 6000 Ada Generation",
    summary: "96 GB on two 300 W cards, without NVLink.",
    kind: "cards",
    devices: [{ hardware: "rtx-6000-ada", memoryGiB: 48, count: 2 }],
    link: pcie4x16,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "An ik_llama.cpp report records memory and speed on this pair.",
        source: reported(
          "an ik_llama.cpp user",
          "https://github.com/ikawrakow/ik_llama.cpp/issues/450",
        ),
      },
      {
        text: "llama-bench results by layer split are listed for four of these cards.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "llama.cpp’s tensor mode is experimental: the cache must stay at 16 bits, --fit does not work with it, and DeepSeek V2 and V3, MiniMax M2, Nemotron-H and Gemma 3n models are left out.",
        source: llamaMultiGpu,
      },
    ],
  },
  {
    slug: "2x-rtx-pro-6000-and-rtx-5090",
    aliases: ["2x RTX PRO 6000"],
    name: "2 × RTX PRO 6000 Blackwell + GeForce RTX 5090",
    summary: "224 GB in one workstation: 350B models at three to four bits without system memory.",
    kind: "cards",
    devices: [
      { hardware: "rtx-pro-6000-blackwell-ws", memoryGiB: 96, count: 2 },
      { hardware: "rtx-5090", memoryGiB: 32, count: 1 },
    ],
    link: {
      kind: "pcie",
      name: "PCIe 3.0, ×16, ×16 and ×8 in the documented machine",
      source: reported(
        "Thireus, on an ik_llama.cpp change",
        "https://github.com/ikawrakow/ik_llama.cpp/pull/668",
      ),
    },
    splits: ["layer"],
    builds: [
      {
        text: "Its owner published logs of memory and speed for GLM, Qwen and other large models on it, in an i9-7980XE computer with PCIe 3.0 and 32 GB of DDR4.",
        source: reported("Thireus, GGUF-Tool-Suite", "https://github.com/Thireus/GGUF-Tool-Suite"),
      },
    ],
    limits: [
      {
        text: "vLLM shares every layer out equally, so the smallest card sets the room of all; pipeline parallelism takes uneven shares.",
        source: vllmParallelism,
      },
    ],
  },
  {
    slug: "4x-h100-pcie-80gb",
    aliases: ["4x H100 PCIe"],
    name: "4 × H100 PCIe 80 GB",
    summary: "320 GB on server cards without the NVLink board.",
    kind: "cards",
    devices: [{ hardware: "h100-pcie-80gb", memoryGiB: 80, count: 4 }],
    link: pcie5x16,
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "llama-bench results by layer split are listed for four of these cards.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "vLLM advises pipeline instead of tensor parallelism where cards of one machine have no NVLink.",
        source: vllmParallelism,
      },
    ],
  },
  {
    slug: "8x-h200-sxm",
    aliases: ["8x H200", "H200 node"],
    name: "8 × H200 SXM 141 GB",
    summary: "One server node, 1.1 TB of HBM3e: the usual home of 700B models in FP8.",
    kind: "cards",
    devices: [{ hardware: "h200-sxm-141gb", memoryGiB: 141, count: 8 }],
    link: {
      kind: "nvlink",
      name: "NVLink 4 through NVSwitch",
      gbPerSecond: 450,
      source: networkTable,
    },
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "vLLM’s own recipe serves DeepSeek R1 and V3 in FP8 on eight of these, by tensor and expert parallelism.",
        source: published(
          "https://docs.vllm.ai/projects/recipes/en/latest/DeepSeek/DeepSeek-V3.html",
        ),
      },
    ],
    limits: [
      {
        text: "Tensor parallelism suits few requests, data parallelism many, says the same recipe.",
        source: published(
          "https://docs.vllm.ai/projects/recipes/en/latest/DeepSeek/DeepSeek-V3.html",
        ),
      },
    ],
  },
  {
    slug: "8x-instinct-mi300x",
    aliases: ["8x MI300X", "MI300X node"],
    name: "8 × Instinct MI300X",
    summary: "One AMD node with 1.5 TB of HBM3.",
    kind: "cards",
    devices: [{ hardware: "instinct-mi300x", memoryGiB: 192, count: 8 }],
    link: {
      kind: "infinity-fabric",
      name: "Infinity Fabric, all eight together",
      gbPerSecond: 448,
      source: networkTable,
    },
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "dstack compared DeepSeek R1 under SGLang, vLLM and TensorRT-LLM on eight of these with eight H200.",
        source: reported("dstack", "https://github.com/dstackai/dstack/pull/2425/files"),
      },
    ],
    limits: [
      {
        text: "Two cards alone share one link of 64 GB/s: a measured exchange ran 6.5 times slower on two of them than on eight.",
        source: networkTable,
      },
    ],
  },
];
