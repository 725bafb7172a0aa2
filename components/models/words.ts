import type { NotEstimated } from "@/lib/answers/model-estimate";
import type { ModelGroup } from "@/lib/answers/model-rows";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Quantization } from "@/lib/catalog/schemas/quantization";

/** What a model is for. */
export const RUNS_AS: Record<Model["runsAs"], string> = {
  text: "Text",
  "vision-language": "Text and images",
  embedding: "Embedding",
  reranker: "Reranking",
  speech: "Speech",
  image: "Image",
  video: "Video",
};

/** How a model is built. */
export const ARCHITECTURE: Record<NonNullable<Model["architecture"]>, string> = {
  dense: "Dense",
  moe: "Experts",
  hybrid: "Hybrid",
  encoder: "Encoder",
  "encoder-decoder": "Encoder and decoder",
  diffusion: "Diffusion",
};

/** Groups of the list, in its headings and in the links to them. */
export const MODEL_GROUP: Record<ModelGroup, { title: string; short: string }> = {
  "up-to-2b": { title: "Under 2 billion parameters", short: "Under 2 B" },
  "2b-to-10b": { title: "2 to 10 billion parameters", short: "2–10 B" },
  "10b-to-40b": { title: "10 to 40 billion parameters", short: "10–40 B" },
  "40b-to-130b": { title: "40 to 130 billion parameters", short: "40–130 B" },
  "over-130b": { title: "130 billion parameters and more", short: "Over 130 B" },
  "size-unknown": { title: "Size unknown", short: "Size unknown" },
  "embedding-and-reranking": { title: "Embedding and reranking", short: "Embedding" },
  speech: { title: "Speech", short: "Speech" },
  "image-and-video": { title: "Image and video", short: "Image and video" },
};

/** Classes of hardware as headings of a table. */
export const HARDWARE_CLASS: Record<HardwareClass, string> = {
  "gpu-desktop": "Desktop cards",
  "gpu-laptop": "Laptop graphics",
  "gpu-workstation": "Workstation cards",
  "gpu-datacenter": "Data centre cards",
  apple: "Apple silicon",
  apu: "Chips with shared memory",
  edge: "Small AI computers",
  mobile: "Phones",
  cpu: "Processor and system memory",
};

/** Why a model has no estimate. */
export const NOT_ESTIMATED: Record<NotEstimated, string> = {
  embedding:
    "it turns text into vectors. It reads its input once and keeps no cache, so the figures for models that write do not hold for it. Its files below say what it loads.",
  reranker:
    "it scores pairs of texts. It reads its input once and keeps no cache, so the figures for models that write do not hold for it. Its files below say what it loads.",
  speech:
    "it hears or speaks. Audio is worked on in windows of its own, which the engine for text models does not know. Its files below say what it loads.",
  image:
    "it draws. Its memory depends on the picture's size and on text encoders loaded beside it, which the engine for text models does not know.",
  video:
    "it makes video. Its memory depends on resolution, length and on text encoders loaded beside it, which the engine for text models does not know.",
  "no-layers":
    "how its layers keep what they have read is not in a source we could read. Without that, any figure for its memory would be a guess.",
  "no-size":
    "how many parameters it has is not in a source we could read. Without that, any figure for its memory would be a guess.",
};

/** Weight formats as headings. */
export const FORMAT: Record<Quantization["format"], string> = {
  gguf: "GGUF",
  mlx: "MLX",
  exl2: "EXL2",
  exl3: "EXL3",
  awq: "AWQ",
  gptq: "GPTQ",
  fp8: "FP8",
  nvfp4: "NVFP4",
  mxfp4: "MXFP4",
  bnb: "bitsandbytes",
  safetensors: "safetensors",
  other: "Other formats",
};
