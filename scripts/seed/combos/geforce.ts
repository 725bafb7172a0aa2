import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import {
  club3090,
  gpuBenchmarks,
  llamaMultiGpu,
  pcie3x8,
  pcie4x8,
  pcie5x8,
  reported,
  vllmParallelism,
} from "./sources";

/** GeForce cards in one computer. */
export const geforce: ComboSeed[] = [
  {
    slug: "2x-rtx-3090",
    aliases: ["dual 3090", "2x 3090", "two 3090s", "2x RTX 3090 NVLink"],
    name: "2 × GeForce RTX 3090",
    summary:
      "48 GB on two cards of 2020: Llama 3.3 70B at four bits fits, and many publish their runs.",
    kind: "cards",
    devices: [{ hardware: "rtx-3090", memoryGiB: 24, count: 2 }],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "The club-3090 community keeps its launch files and tables for exactly this pair, without NVLink. Under vLLM with tensor parallelism it reports about 70 tokens/s for Qwen3.6 27B in INT4 with multi-token prediction at 262,144 tokens of context.",
        source: club3090,
      },
      {
        text: "A controlled comparison on one machine, with and without an NVLink bridge on a current vLLM, found 3 to 5 % more writing speed and 35 to 49 % more reading speed with the bridge.",
        source: club3090,
      },
      {
        text: "llama-bench results by layer split are listed for this pair.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "GeForce drivers refuse direct copies between cards over PCIe; the community’s way round is a patched driver. The standard path goes through system memory.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/PCIE_P2P.md",
        ),
      },
      {
        text: "One long prompt that arrives while another answer is being written can hold that answer up almost completely under vLLM’s chunked prefill of hybrid models.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/DUAL_CARD.md",
        ),
      },
      {
        text: "llama.cpp’s tensor mode is experimental: the cache must stay at 16 bits, --fit does not work with it, and DeepSeek V2 and V3, MiniMax M2, Nemotron-H and Gemma 3n models are left out.",
        source: llamaMultiGpu,
      },
    ],
  },
  {
    slug: "4x-rtx-3090",
    aliases: ["quad 3090", "4x 3090"],
    name: "4 × GeForce RTX 3090",
    summary: "96 GB on four cards of 2020: models of 100 to 120B parameters at four to five bits.",
    kind: "cards",
    devices: [{ hardware: "rtx-3090", memoryGiB: 24, count: 4 }],
    link: {
      kind: "pcie",
      name: "PCIe, lanes as the board gives them",
      source: reported(
        "LottoLottoLotto, 4x3090-llm-benchmarks",
        "https://github.com/LottoLottoLotto/4x3090-llm-benchmarks/blob/main/data/benchmarks.jsonl",
      ),
    },
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "A published log of this rig, each card limited to 220 W and without direct copies between cards, reports 98 tokens/s for Laguna S 2.1 in four bits under vLLM.",
        source: reported(
          "LottoLottoLotto, 4x3090-llm-benchmarks",
          "https://github.com/LottoLottoLotto/4x3090-llm-benchmarks/blob/main/data/benchmarks.jsonl",
        ),
      },
      {
        text: "llama-bench results by layer split are listed for two, four and six of these cards.",
        source: gpuBenchmarks,
      },
    ],
    limits: [
      {
        text: "GeForce drivers refuse direct copies between cards over PCIe; the community’s way round is a patched driver. The standard path goes through system memory.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/PCIE_P2P.md",
        ),
      },
      {
        text: "vLLM’s own all-reduce kernel wants an NVLink mesh beyond two cards; the community measured about 15 % more writing speed by forcing it on a patched driver, and does not ship it.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/PCIE_P2P.md",
        ),
      },
    ],
  },
  {
    slug: "2x-rtx-4090",
    aliases: ["dual 4090", "2x 4090"],
    name: "2 × GeForce RTX 4090",
    summary: "48 GB on two Ada cards; they have no NVLink, so PCIe carries every exchange.",
    kind: "cards",
    devices: [{ hardware: "rtx-4090", memoryGiB: 24, count: 2 }],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "llama-bench results by layer split are listed for two, four and eight of these cards.",
        source: gpuBenchmarks,
      },
      {
        text: "An ik_llama.cpp log runs Qwen3 235B-A22B in IQ3_K on this pair with part of the experts in system memory, at 13.4 tokens/s.",
        source: reported(
          "an ik_llama.cpp user",
          "https://github.com/ikawrakow/ik_llama.cpp/issues/437",
        ),
      },
      {
        text: "A machine with this pair runs Qwen3.6 27B in INT4 with a draft head at about 93 tokens/s under vLLM.",
        source: club3090,
      },
    ],
    limits: [
      {
        text: "GeForce drivers refuse direct copies between cards over PCIe; the community’s way round is a patched driver. The standard path goes through system memory.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/PCIE_P2P.md",
        ),
      },
      {
        text: "llama.cpp’s tensor mode is experimental: the cache must stay at 16 bits, --fit does not work with it, and DeepSeek V2 and V3, MiniMax M2, Nemotron-H and Gemma 3n models are left out.",
        source: llamaMultiGpu,
      },
    ],
  },
  {
    slug: "2x-rtx-5090",
    aliases: ["dual 5090", "2x 5090"],
    name: "2 × GeForce RTX 5090",
    summary: "64 GB of GDDR7; a desktop board gives each of the two cards eight lanes.",
    kind: "cards",
    devices: [{ hardware: "rtx-5090", memoryGiB: 32, count: 2 }],
    link: pcie5x8,
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "Two contributors to club-3090 report this pair on PCIe 5.0 with eight lanes each: 153 to 168 tokens/s for Qwen3.6 27B with multi-token prediction under vLLM.",
        source: club3090,
      },
      {
        text: "An ik_llama.cpp log records memory and speed on this pair.",
        source: reported(
          "an ik_llama.cpp user",
          "https://github.com/ikawrakow/ik_llama.cpp/issues/530",
        ),
      },
    ],
    limits: [
      {
        text: "With an early vLLM build for Blackwell, tensor parallelism over two cards failed to compile where one card worked.",
        source: reported("a vLLM user", "https://github.com/vllm-project/vllm/issues/18814"),
      },
      {
        text: "GeForce drivers refuse direct copies between cards over PCIe; the community’s way round is a patched driver. The standard path goes through system memory.",
        source: reported(
          "the club-3090 community",
          "https://github.com/noonghunna/club-3090/blob/main/docs/PCIE_P2P.md",
        ),
      },
    ],
  },
  {
    slug: "rtx-5090-and-rtx-4090",
    aliases: ["5090 + 4090", "4090 and 5090"],
    name: "GeForce RTX 5090 + RTX 4090",
    summary:
      "An upgrade that keeps the old card: 56 GB, and the slower card sets the pace of its layers.",
    kind: "cards",
    devices: [
      { hardware: "rtx-5090", memoryGiB: 32, count: 1 },
      { hardware: "rtx-4090", memoryGiB: 24, count: 1 },
    ],
    link: pcie4x8,
    splits: ["layer"],
    builds: [
      {
        text: "An ik_llama.cpp log runs Qwen3 235B-A22B in IQ3_K over this pair and system memory at 15 to 22 tokens/s.",
        source: reported(
          "an ik_llama.cpp user",
          "https://github.com/ikawrakow/ik_llama.cpp/issues/629",
        ),
      },
    ],
    limits: [
      {
        text: "vLLM shares every layer out equally, so the smallest card sets the room of all; pipeline parallelism takes uneven shares.",
        source: vllmParallelism,
      },
      {
        text: "In the same log the number of graph splits between cards and processor decided the speed: fewer splits, faster.",
        source: reported(
          "an ik_llama.cpp user",
          "https://github.com/ikawrakow/ik_llama.cpp/issues/629",
        ),
      },
    ],
  },
  {
    slug: "rtx-5090-and-rtx-3090",
    aliases: ["5090 + 3090", "3090 and 5090"],
    name: "GeForce RTX 5090 + RTX 3090",
    summary: "56 GB from two generations of cards; the older one sets the pace of tensor split.",
    kind: "cards",
    devices: [
      { hardware: "rtx-5090", memoryGiB: 32, count: 1 },
      { hardware: "rtx-3090", memoryGiB: 24, count: 1 },
    ],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "A change to Ollama’s scheduler was measured on this pair, with memory and speed for several models.",
        source: reported("an Ollama contributor", "https://github.com/ollama/ollama/pull/11090"),
      },
      {
        text: "With a 3090 Ti in place of the 3090, both on eight lanes, vLLM’s tensor parallelism wrote no faster than two RTX 3090: the 5090 waits for its partner.",
        source: club3090,
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
    slug: "rtx-5080-and-rtx-3090",
    aliases: ["5080 + 3090"],
    name: "GeForce RTX 5080 + RTX 3090",
    summary: "40 GB from a 16 GB and a 24 GB card; tensor split works across their generations.",
    kind: "cards",
    devices: [
      { hardware: "rtx-5080", memoryGiB: 16, count: 1 },
      { hardware: "rtx-3090", memoryGiB: 24, count: 1 },
    ],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "llama.cpp’s tensor mode on this pair wrote Qwen3.8 27B in UD-Q4_K_XL at 55.6 tokens/s without and 92.9 with multi-token prediction, on Windows and without NVLink.",
        source: reported("paulohenriquelyra", "https://github.com/sudoingX/qwen38-mtp/pull/44"),
      },
    ],
    limits: [
      {
        text: "Backend sampling is not supported in tensor mode, so llama.cpp samples on the processor there.",
        source: reported("paulohenriquelyra", "https://github.com/sudoingX/qwen38-mtp/pull/44"),
      },
      {
        text: "vLLM shares every layer out equally, so the smallest card sets the room of all; pipeline parallelism takes uneven shares.",
        source: vllmParallelism,
      },
    ],
  },
  {
    slug: "2x-rtx-5060-ti-16gb",
    aliases: ["dual 5060 Ti", "2x 5060 Ti 16GB"],
    name: "2 × GeForce RTX 5060 Ti 16 GB",
    summary: "32 GB on two mid-range cards; how the model is split decides the speed.",
    kind: "cards",
    devices: [{ hardware: "rtx-5060-ti-16gb", memoryGiB: 16, count: 2 }],
    link: pcie3x8,
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "On PCIe 3.0 with eight lanes and no direct copies, Qwen3.8 27B in UD-Q4_K_XL wrote 22.1 tokens/s by layer split and 37.1 by llama.cpp’s tensor mode; multi-token prediction lifted that to 42.8 and 65.9.",
        source: reported(
          "Jackwwg83, in qwen38-mtp",
          "https://github.com/sudoingX/qwen38-mtp/blob/main/sweeps/multi-gpu.md",
        ),
      },
      {
        text: "Another pair runs on PCIe 5.0 ×8 and PCIe 4.0 ×4, with 32 GB of DDR5-6400.",
        source: reported(
          "danspublic, in club-5060ti",
          "https://github.com/5p00kyy/club-5060ti/issues/1",
        ),
      },
    ],
    limits: [
      {
        text: "The 16.7 GiB of a 27B model at four bits do not fit one of these cards: the pair is the floor for it.",
        source: reported(
          "Jackwwg83, in qwen38-mtp",
          "https://github.com/sudoingX/qwen38-mtp/blob/main/sweeps/multi-gpu.md",
        ),
      },
      {
        text: "In tensor mode llama.cpp skips its automatic fit: set the context yourself, and read the log for the context it took.",
        source: reported(
          "Jackwwg83, in qwen38-mtp",
          "https://github.com/sudoingX/qwen38-mtp/blob/main/sweeps/multi-gpu.md",
        ),
      },
    ],
  },
  {
    slug: "2x-rtx-3060-12gb",
    aliases: ["dual 3060", "2x 3060 12GB"],
    name: "2 × GeForce RTX 3060 12 GB",
    summary: "24 GB on two cards: a 27B model at four bits, with little room beside it.",
    kind: "cards",
    devices: [{ hardware: "rtx-3060-12gb", memoryGiB: 12, count: 2 }],
    link: pcie3x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "Two reports run Qwen3.8 27B on this pair under vLLM with tensor parallelism: one on PCIe 3.0 with two full slots and DDR4, one on eight and four lanes at 130 W a card with about 50 tokens/s at 49,000 tokens of context.",
        source: reported(
          "users of qwen38-27b-rtx3090",
          "https://github.com/syv-ai/qwen38-27b-rtx3090/issues/68",
        ),
      },
      {
        text: "llmfit’s list of community runs holds this pair under llama.cpp.",
        source: reported(
          "llmfit community",
          "https://github.com/AlexsJones/llmfit/blob/main/llmfit-core/data/benchmark_cache.json",
        ),
      },
    ],
    limits: [
      {
        text: "At vLLM’s usual share of the card the first message ran out of memory; a slightly lower share and about 130,000 to 146,000 tokens of context held.",
        source: reported(
          "users of qwen38-27b-rtx3090",
          "https://github.com/syv-ai/qwen38-27b-rtx3090/issues/68",
        ),
      },
    ],
  },
];
