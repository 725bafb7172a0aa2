import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

/** Ecosystem maps. A tool enters a zone by its slug; its words are in `content/maps/<slug>/`. */
export const maps: EcosystemMapSeed[] = [
  {
    slug: "inference-runtimes",
    title: "The local AI inference runtime landscape",
    shortTitle: "Inference runtimes",
    summary: "Every runtime that hosts weights and produces tokens, in six zones.",
    updatedOn: "2026-11-25",
    zones: [
      {
        slug: "desktop-single-user",
        title: "Desktop / single-user runtimes",
        shortTitle: "Desktop",
        tools: ["ollama", "llama-cpp", "lm-studio", "llamafile"],
      },
      {
        slug: "high-throughput",
        title: "High-throughput serving runtimes",
        shortTitle: "High throughput",
        tools: ["vllm", "sglang", "tensorrt-llm", "tgi", "localai"],
      },
      {
        slug: "apple-silicon",
        title: "Apple Silicon runtimes",
        shortTitle: "Apple Silicon",
        tools: ["mlx-lm"],
      },
      {
        slug: "quantized",
        title: "Quantized inference runtimes",
        shortTitle: "Quantized",
        tools: ["exllamav2", "tabbyapi"],
      },
      {
        slug: "distributed",
        title: "Distributed serving systems",
        shortTitle: "Distributed",
        tools: ["exo", "petals", "ray-serve", "hyperspace"],
      },
      {
        slug: "agent-bridges",
        title: "Agent / runtime bridges",
        shortTitle: "Agent bridges",
        tools: ["anythingllm", "open-webui"],
      },
    ],
    alsoNames: ["text-generation-webui", "fastertransformer"],
  },
];
