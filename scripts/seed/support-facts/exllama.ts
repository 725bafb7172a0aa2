import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

/** ExLlamaV3 and TabbyAPI, which serves it. */
export const exllama: SupportFactSeed[] = [
  {
    tool: "exllamav3",
    item: "rocm",
    state: "no",
    note: "On the README’s list of what is missing.",
    source: published("https://github.com/turboderp-org/exllamav3/blob/master/README.md"),
  },
  {
    tool: "exllamav3",
    item: "kvQuant",
    state: "yes",
    note: "From 2 to 8 bits, keys and values by themselves.",
    source: published("https://github.com/turboderp-org/exllamav3/blob/master/README.md"),
  },
  {
    tool: "exllamav3",
    item: "tensorParallel",
    state: "yes",
    note: "Made for consumer cards, with expert parallelism beside it.",
    source: published("https://github.com/turboderp-org/exllamav3/blob/master/README.md"),
  },
  {
    tool: "exllamav3",
    item: "openai",
    state: "partly",
    note: "Through TabbyAPI, its official server; the library itself serves nothing.",
    source: published("https://github.com/turboderp-org/exllamav3/blob/master/README.md"),
  },
  {
    tool: "exllamav3",
    item: "pipelineParallel",
    state: "yes",
    note: "Whole layers on each card when tensor split is off, shared out by free memory.",
    source: published("https://github.com/turboderp-org/exllamav3/blob/master/doc/env_vars.md"),
  },
  {
    tool: "tabbyapi",
    item: "exl2",
    state: "no",
    note: "The main branch loads no EXL2 models any more; the exl2-checkpoint branch keeps the last commit that does.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/README.md"),
  },
  {
    tool: "tabbyapi",
    item: "gguf",
    state: "no",
    note: "Its sister project YALS is for GGUF.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/README.md"),
  },
  {
    tool: "tabbyapi",
    item: "safetensors",
    state: "yes",
    note: "FP16 and BF16 models, besides EXL3.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/README.md"),
  },
  {
    tool: "tabbyapi",
    item: "kvQuant",
    state: "yes",
    note: "By cache_mode; FP16 unless told otherwise.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/config_sample.yml"),
  },
  {
    tool: "tabbyapi",
    item: "unequalCards",
    state: "yes",
    note: "gpu_split gives each card its share in gigabytes; the automatic split follows free memory.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/config_sample.yml"),
  },
  {
    tool: "tabbyapi",
    item: "pagedKv",
    state: "yes",
    note: "With parallel batching, on NVIDIA cards from Ampere on.",
    source: published("https://github.com/theroyallab/tabbyAPI/blob/main/README.md"),
  },
];
