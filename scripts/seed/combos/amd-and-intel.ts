import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import { pcie3x8, pcie4x8, published, reported } from "./sources";

const HIP_ALL_REDUCE = "https://github.com/ggml-org/llama.cpp/pull/27825";

/** Radeon, Instinct and Arc cards in one computer. */
export const amdAndIntel: ComboSeed[] = [
  {
    slug: "2x-rx-7900-xtx",
    aliases: ["dual 7900 XTX", "2x 7900 XTX"],
    name: "2 × Radeon RX 7900 XTX",
    summary: "48 GB of Radeon; tensor split pays since ROCm’s all-reduce came to llama.cpp.",
    kind: "cards",
    devices: [{ hardware: "rx-7900-xtx", memoryGiB: 24, count: 2 }],
    link: {
      kind: "pcie",
      name: "PCIe 4.0, ×16 and ×4 in the documented machine",
      source: reported("seamusmcshane, on a llama.cpp change", HIP_ALL_REDUCE),
    },
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "MLC’s table gives 29.9 tokens/s for Llama 2 70B and 56.5 for CodeLlama 34B at four bits on this pair over PCIe.",
        source: reported("MLC, llm-perf-bench", "https://github.com/mlc-ai/llm-perf-bench"),
      },
      {
        text: "A merged change of 2026 lets ROCm cards exchange partial sums directly; on a board with sixteen and four lanes it made tensor split faster in reading and writing, while layer split still read prompts fastest.",
        source: reported("seamusmcshane, on a llama.cpp change", HIP_ALL_REDUCE),
      },
    ],
    limits: [
      {
        text: "RCCL, which does the exchange best, needs both cards on lanes of the processor; a card behind the chipset falls back to a slower way.",
        source: reported("seamusmcshane, on a llama.cpp change", HIP_ALL_REDUCE),
      },
      {
        text: "A long-context start of a 70B model failed on this pair when a single compute buffer passed the limit.",
        source: reported("a llama.cpp user", "https://github.com/ggml-org/llama.cpp/issues/16725"),
      },
    ],
  },
  {
    slug: "2x-rx-9070-xt",
    aliases: ["dual 9070 XT", "2x 9070 XT"],
    name: "2 × Radeon RX 9070 XT",
    summary: "32 GB on two RDNA 4 gaming cards.",
    kind: "cards",
    devices: [{ hardware: "rx-9070-xt", memoryGiB: 16, count: 2 }],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "Qwen3.8 27B in UD-Q4_K_S at 16,384 tokens of depth wrote 27.4 tokens/s by layer split and 34.9 by tensor split with an official llama.cpp build; reading fell from 773 to 427 tokens/s with tensor split.",
        source: reported(
          "JonathanOrr, in llama-cpp-rdna-boosts",
          "https://github.com/stew675/llama-cpp-rdna-boosts/issues/27",
        ),
      },
    ],
    limits: [
      {
        text: "Without a fast exchange between the cards tensor split halves the reading speed; a patched build reached about 1,017 tokens/s.",
        source: reported(
          "JonathanOrr, in llama-cpp-rdna-boosts",
          "https://github.com/stew675/llama-cpp-rdna-boosts/issues/27",
        ),
      },
    ],
  },
  {
    slug: "2x-radeon-ai-pro-r9700",
    aliases: ["dual R9700", "2x R9700"],
    name: "2 × Radeon AI PRO R9700",
    summary: "64 GB of Radeon on two workstation cards.",
    kind: "cards",
    devices: [{ hardware: "radeon-ai-pro-r9700", memoryGiB: 32, count: 2 }],
    link: pcie4x8,
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "Logs of llama-bench on one and on two of these cards are published for many models; Gemma 3 27B at 16 bits writes about 10.6 tokens/s on the pair.",
        source: reported(
          "kyuz0, amd-r9700-ai-toolboxes",
          "https://github.com/kyuz0/amd-r9700-ai-toolboxes/tree/main/benchmark/results",
        ),
      },
    ],
    limits: [
      {
        text: "Which ROCm version is used changes the speed by model; the toolboxes carry several for that reason.",
        source: reported(
          "kyuz0, amd-r9700-ai-toolboxes",
          "https://github.com/kyuz0/amd-r9700-ai-toolboxes",
        ),
      },
    ],
  },
  {
    slug: "4x-instinct-mi50-32gb",
    aliases: ["quad MI50", "4x MI50"],
    name: "4 × Instinct MI50 32 GB",
    summary: "128 GB of HBM2 on four server cards of 2018, kept alive by a community’s builds.",
    kind: "cards",
    devices: [{ hardware: "instinct-mi50-32gb", memoryGiB: 32, count: 4 }],
    link: {
      kind: "pcie",
      name: "PCIe, lanes as the board gives them",
      source: reported("mixa3607, ML-gfx906", "https://github.com/mixa3607/ML-gfx906/issues/18"),
    },
    splits: ["layer", "tensor"],
    builds: [
      {
        text: "A community builds llama.cpp images for these cards; with four of them tensor mode ran Qwen3.5 27B in Q4_1 from build b8863 on.",
        source: reported("mixa3607, ML-gfx906", "https://github.com/mixa3607/ML-gfx906/issues/18"),
      },
    ],
    limits: [
      {
        text: "The image used there is built on ROCm 6.3.3, for this generation alone (gfx906).",
        source: reported("mixa3607, ML-gfx906", "https://github.com/mixa3607/ML-gfx906/issues/18"),
      },
    ],
  },
  {
    slug: "4x-arc-pro-b60",
    aliases: ["4x B60", "quad Arc Pro B60"],
    name: "4 × Arc Pro B60",
    summary: "96 GB of Intel cards under vLLM; a single flag decided by a factor of three.",
    kind: "cards",
    devices: [{ hardware: "arc-pro-b60", memoryGiB: 24, count: 4 }],
    link: pcie3x8,
    splits: ["tensor", "layer"],
    builds: [
      {
        text: "Measured with vLLM 0.32 for XPU on PCIe 3.0 ×8: Qwen3.8 27B in FP8 wrote 27 tokens/s on one stream, in INT4 59; multi-token prediction added about 60 % to a single stream.",
        source: reported(
          "ninabot-ch, intel-arc-pro-benchmarks",
          "https://github.com/ninabot-ch/intel-arc-pro-benchmarks/blob/main/tensor-parallel-27b.md",
        ),
      },
      {
        text: "Intel keeps container images with vLLM for these cards.",
        source: published("https://github.com/intel/llm-scaler/blob/main/Releases.md"),
      },
    ],
    limits: [
      {
        text: "With --enforce-eager the same model wrote 7 to 8 tokens/s.",
        source: reported(
          "ninabot-ch, intel-arc-pro-benchmarks",
          "https://github.com/ninabot-ch/intel-arc-pro-benchmarks/blob/main/tensor-parallel-27b.md",
        ),
      },
      {
        text: "A worker that sees several cards takes as much system memory as card memory; giving each worker one visible card ends that.",
        source: reported(
          "ninabot-ch, intel-arc-pro-benchmarks",
          "https://github.com/ninabot-ch/intel-arc-pro-benchmarks/blob/main/tensor-parallel-27b.md",
        ),
      },
      {
        text: "Reading stayed under 1,000 tokens/s in every setting tried.",
        source: reported(
          "ninabot-ch, intel-arc-pro-benchmarks",
          "https://github.com/ninabot-ch/intel-arc-pro-benchmarks/blob/main/tensor-parallel-27b.md",
        ),
      },
    ],
  },
];
