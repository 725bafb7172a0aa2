import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const fineTuningMap: EcosystemMapSeed = {
  slug: "fine-tuning",
  title: "Fine-tuning",
  shortTitle: "Fine-tuning",
  summary: "What trains an adapter or a whole model, from one consumer card upwards.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "single-gpu",
      title: "Single-GPU first",
      shortTitle: "Single GPU",
      tools: ["unsloth", "litgpt", "mlx-lm"],
    },
    {
      slug: "config-driven",
      title: "Config-driven frameworks",
      shortTitle: "Config-driven",
      tools: ["axolotl", "llama-factory", "ms-swift"],
    },
    {
      slug: "libraries",
      title: "Libraries",
      shortTitle: "Libraries",
      tools: ["trl", "peft", "bitsandbytes", "deepspeed"],
    },
    {
      slug: "offload",
      title: "CPU/GPU offload",
      shortTitle: "Offload",
      tools: ["ktransformers"],
    },
    {
      slug: "diffusion",
      title: "Diffusion LoRA",
      shortTitle: "Diffusion LoRA",
      tools: ["ai-toolkit", "sd-scripts"],
    },
    {
      slug: "retired",
      title: "Retired",
      shortTitle: "Retired",
      tools: ["torchtune"],
    },
  ],
};
