import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import { derived, published, reported } from "./sources";

const AMD_RPC =
  "https://github.com/amd/playbooks/blob/main/playbooks/supplemental/clustering-rpc-server/README.md";

/** Several computers that run one model together. */
export const computers: ComboSeed[] = [
  {
    slug: "2x-dgx-spark",
    aliases: ["dual DGX Spark", "two Sparks"],
    name: "2 × DGX Spark",
    summary: "Two small computers and one cable: 256 GB, joined by 200-gigabit Ethernet.",
    kind: "computers",
    devices: [{ hardware: "dgx-spark-gb10", memoryGiB: 128, count: 2 }],
    link: {
      kind: "ethernet",
      name: "200 Gb/s Ethernet over one QSFP cable",
      gbPerSecond: 25,
      source: derived(
        "200 Gb/s ÷ 8",
        "https://github.com/NVIDIA/dgx-spark-playbooks/blob/main/nvidia/connect-two-sparks/README.md",
      ),
    },
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "NVIDIA’s playbook joins two units directly by one QSFP cable; another runs vLLM over both as a Ray cluster.",
        source: published(
          "https://github.com/NVIDIA/dgx-spark-playbooks/blob/main/nvidia/connect-two-sparks/README.md",
        ),
      },
    ],
    limits: [
      {
        text: "Software does not find the fast link by itself: NCCL and Ray must be told which interface to use, or they run over the slow management port without a word.",
        source: reported(
          "dgx-spark.warehack.ing",
          "https://dgx-spark.warehack.ing/explanation/multi-spark-networking/",
        ),
      },
      {
        text: "A laboratory measured 96 Gb/s over one cable with iperf3 before tuning: half of what is printed on it.",
        source: reported(
          "WISP",
          "https://wisp.net.au/blog/news/2-x-dgx-spark-cluster-connected-with-connectx-7-400gbps-breakout-cable-via-mikrotik-crs804-4ddq",
        ),
      },
    ],
  },
  {
    slug: "4x-mac-studio-m3-ultra-512gb",
    aliases: ["Mac Studio cluster", "4x M3 Ultra"],
    name: "4 × Mac Studio M3 Ultra 512 GB",
    summary: "Two terabytes of unified memory over Thunderbolt 5, with exo or MLX.",
    kind: "computers",
    devices: [{ hardware: "apple-m3-ultra-80core", memoryGiB: 512, count: 4 }],
    link: {
      kind: "thunderbolt",
      name: "Thunderbolt 5 with RDMA, every Mac to every other",
      source: published(
        "https://developer.apple.com/documentation/technotes/tn3205-low-latency-communication-with-rdma-over-thunderbolt",
      ),
    },
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "exo’s README shows this cluster with DeepSeek V3.1 at eight bits and Kimi K2 Thinking at four, and states up to 3.2 times the speed on four devices by tensor split.",
        source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
      },
      {
        text: "One report gives 24 to 26 tokens/s for DeepSeek V3.1 on four of these.",
        source: reported(
          "Implicator",
          "https://www.implicator.ai/apple-just-turned-a-software-update-into-a-730-000-discount-on-ai-infrastructure",
        ),
      },
    ],
    limits: [
      {
        text: "RDMA needs macOS 26.2 and Thunderbolt 5, and is switched on in recovery mode by rdma_ctl enable.",
        source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
      },
      {
        text: "Every Mac must be cabled to every other, on the same version of macOS, and the port beside Ethernet cannot be used.",
        source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
      },
    ],
  },
  {
    slug: "2x-ryzen-ai-max-395-128gb",
    aliases: ["2x Strix Halo", "dual Strix Halo", "two Framework Desktops"],
    name: "2 × Ryzen AI Max+ 395 128 GB",
    summary: "Two Strix Halo computers on 10-gigabit Ethernet: 358B models by llama.cpp’s RPC.",
    kind: "computers",
    devices: [{ hardware: "ryzen-ai-max-plus-395", memoryGiB: 128, count: 2 }],
    link: {
      kind: "ethernet",
      name: "10 Gb/s Ethernet",
      gbPerSecond: 1.25,
      source: derived("10 Gb/s ÷ 8", AMD_RPC),
    },
    splits: ["layer"],
    builds: [
      {
        text: "AMD’s playbook runs GLM 4.7, 358B parameters in UD-Q4_K_XL, over two of these by llama.cpp’s RPC server and ROCm, each giving up to 120 GB to the graphics.",
        source: published(AMD_RPC),
      },
    ],
    limits: [
      {
        text: "MiniMax M2.7 in UD-Q6_K_XL ran out of memory over RPC on two of these in one report.",
        source: reported("a llama.cpp user", "https://github.com/ggml-org/llama.cpp/issues/21801"),
      },
      {
        text: "Windows gives the graphics at most 96 GB of each; Linux more, by the TTM page setting.",
        source: published(AMD_RPC),
      },
    ],
  },
  {
    slug: "4x-framework-desktop-128gb",
    aliases: ["Framework cluster"],
    name: "4 × Framework Desktop (Ryzen AI Max+ 395) 128 GB",
    summary: "Four Strix Halo boards in a rack: half a terabyte for one model, over Ethernet.",
    kind: "computers",
    devices: [{ hardware: "ryzen-ai-max-plus-395", memoryGiB: 128, count: 4 }],
    link: {
      kind: "ethernet",
      name: "Ethernet",
      source: reported("Jeff Geerling", "https://github.com/geerlingguy/ai-benchmarks/issues/21"),
    },
    splits: ["layer"],
    builds: [
      {
        text: "Jeff Geerling benchmarked four of these boards by llama.cpp’s RPC, with Llama 3.1 70B on one node and on the cluster.",
        source: reported("Jeff Geerling", "https://github.com/geerlingguy/ai-benchmarks/issues/21"),
      },
    ],
    limits: [
      {
        text: "llama.cpp calls its RPC server a proof of concept: fragile, unprotected, and never for an open network.",
        source: published("https://github.com/ggml-org/llama.cpp/blob/master/tools/rpc/README.md"),
      },
    ],
  },
];
