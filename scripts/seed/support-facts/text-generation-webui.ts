import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

/** text-generation-webui, which puts one window before several engines. */
export const textGenerationWebui: SupportFactSeed[] = [
  {
    tool: "text-generation-webui",
    item: "gguf",
    state: "yes",
    note: "Through llama.cpp; the portable builds load nothing else.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "exl3",
    state: "yes",
    note: "Through ExLlamaV3, with the full installer.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "bitsandbytes",
    state: "yes",
    note: "Through Transformers, by --load-in-4bit or --load-in-8bit.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "kvQuant",
    state: "yes",
    note: "By --cache-type.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "speculativeDecoding",
    state: "yes",
    note: "With a draft model, or by n-grams of the text so far.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "tensorParallel",
    state: "partly",
    note: "With ExLlamaV3, by --enable-tp.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "unequalCards",
    state: "yes",
    note: "By --tensor-split with llama.cpp and --gpu-split with ExLlamaV3.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
  {
    tool: "text-generation-webui",
    item: "cpuOffload",
    state: "yes",
    note: "By --gpu-layers, and --cpu-moe for experts.",
    source: published("https://github.com/oobabooga/text-generation-webui/blob/main/README.md"),
  },
];
