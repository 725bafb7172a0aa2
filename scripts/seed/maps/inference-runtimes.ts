import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const inferenceRuntimesMap: EcosystemMapSeed = {
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
      alsoFits: ["text-generation-webui", "koboldcpp", "jan", "gpt4all", "powerinfer"],
    },
    {
      slug: "high-throughput",
      title: "High-throughput serving runtimes",
      shortTitle: "High throughput",
      tools: ["vllm", "sglang", "tensorrt-llm", "tgi", "localai"],
      alsoFits: ["aphrodite", "lmdeploy", "nvidia-nim", "openllm"],
    },
    {
      slug: "apple-silicon",
      title: "Apple Silicon runtimes",
      shortTitle: "Apple Silicon",
      tools: ["mlx-lm"],
      alsoFits: ["vllm-mlx", "mlx", "ds4"],
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
  alsoNames: ["fastertransformer"],
};
