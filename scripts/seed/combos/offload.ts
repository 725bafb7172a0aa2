import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import { derived, pcie4x8, pcie4x16, published, reported, vllmParallelism } from "./sources";

const KT = published(
  "https://github.com/kvcache-ai/ktransformers/blob/main/doc/en/DeepseekR1_V3_tutorial.md",
);

/** A card or two, and system memory that holds the rest of a large model. */
export const offload: ComboSeed[] = [
  {
    slug: "rtx-4090-d-and-dual-xeon",
    aliases: ["ktransformers rig", "DeepSeek R1 at home"],
    name: "GeForce RTX 4090 D + 1 TB of DDR5 on two Xeons",
    summary: "One card for attention, system memory for the experts: DeepSeek R1 at four bits.",
    kind: "offload",
    devices: [{ hardware: "rtx-4090-d", memoryGiB: 24, count: 1 }],
    host: {
      ramGiB: 512,
      ramBandwidthGBPerSecond: 307.2,
      name: "the half of one processor: eight channels of DDR5-4800",
      source: derived(
        "1 TB ÷ 2 processors; 8 channels × 8 bytes × 4,800 MT/s",
        "https://github.com/kvcache-ai/ktransformers/blob/main/doc/en/DeepseekR1_V3_tutorial.md",
      ),
    },
    link: pcie4x16,
    splits: ["experts"],
    builds: [
      {
        text: "KTransformers’ own tutorial runs DeepSeek V3 and R1 in Q4_K_M on this machine: 8.7 tokens/s on one processor with 382 GB of memory, 12.2 on both with 1 TB, from 14 GB of card memory.",
        source: KT,
      },
    ],
    limits: [
      {
        text: "Each processor keeps its own copy of the experts, so two of them need twice the memory.",
        source: KT,
      },
      {
        text: "llama.cpp wrote 4.5 tokens/s on the same machine in that comparison.",
        source: KT,
      },
    ],
  },
  {
    slug: "rtx-4090-second-card-and-128gb-ram",
    aliases: ["4090 + 128 GB RAM", "4090 MoE offload"],
    name: "RTX 4090, a second card and 128 GB of RAM",
    summary:
      "A gaming computer at its limit: 40 GB on two cards, and large MoE models in system memory.",
    kind: "offload",
    devices: [
      { hardware: "rtx-4090", memoryGiB: 24, count: 1 },
      { hardware: "rtx-4070-ti-super", memoryGiB: 16, count: 1 },
    ],
    host: {
      ramGiB: 128,
      ramBandwidthGBPerSecond: 89.6,
      name: "two channels of DDR5-5600",
      source: derived(
        "2 channels × 8 bytes × 5,600 MT/s",
        "https://github.com/ggml-org/llama.cpp/issues/11864",
      ),
    },
    link: pcie4x8,
    splits: ["layer", "experts"],
    builds: [
      {
        text: "Its owner runs DeepSeek R1 at 1.58 bits on it at 0.9 tokens/s, and had 1.2 to 1.3 with two RTX 4070 Ti SUPER before.",
        source: reported(
          "JMPSequeira, on llama.cpp",
          "https://github.com/ggml-org/llama.cpp/issues/11864",
        ),
      },
    ],
    limits: [
      {
        text: "A faster card did not help: with most of the model in system memory, its bandwidth decides, and a different split of layers can lose what the card gains.",
        source: reported(
          "JMPSequeira, on llama.cpp",
          "https://github.com/ggml-org/llama.cpp/issues/11864",
        ),
      },
      {
        text: "vLLM shares every layer out equally, so the smallest card sets the room of all; pipeline parallelism takes uneven shares.",
        source: vllmParallelism,
      },
    ],
  },
];
