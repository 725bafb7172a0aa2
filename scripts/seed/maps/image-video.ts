import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const imageVideoMap: EcosystemMapSeed = {
  slug: "image-video",
  title: "Image and video generation",
  shortTitle: "Image and video",
  summary: "Studios, runtimes and trainers for pictures and clips on your own graphics card.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "node-graph",
      title: "Node-graph studios",
      shortTitle: "Node graphs",
      tools: ["comfyui", "swarmui"],
    },
    {
      slug: "webuis",
      title: "Web interfaces",
      shortTitle: "Web interfaces",
      tools: ["automatic1111", "forge", "sdnext", "invokeai", "fooocus"],
    },
    {
      slug: "native",
      title: "Native and library runtimes",
      shortTitle: "Native and libraries",
      tools: ["stable-diffusion-cpp", "diffusers", "mflux", "localai"],
    },
    {
      slug: "video",
      title: "Video",
      shortTitle: "Video",
      tools: ["wan2gp", "comfyui"],
    },
    {
      slug: "training",
      title: "LoRA training",
      shortTitle: "LoRA training",
      tools: ["sd-scripts", "ai-toolkit"],
    },
  ],
};
