import type { ModelGroup } from "@/lib/answers/model-rows";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";

/** Machines of a class, many of them, within a sentence. */
export const MACHINES_OF_CLASS: Record<HardwareClass, string> = {
  "gpu-desktop": "desktop cards",
  "gpu-laptop": "laptop graphics chips",
  "gpu-workstation": "workstation cards",
  "gpu-datacenter": "data centre cards",
  apple: "Apple chips",
  apu: "chips with shared memory",
  edge: "small AI computers",
  mobile: "phones",
  cpu: "processors",
};

/** Models of a group, many of them, within a sentence; and the group in short. */
export const MODELS_OF_GROUP: Record<ModelGroup, { many: string; short: string }> = {
  "up-to-2b": { many: "models under 2 billion parameters", short: "under 2 B" },
  "2b-to-10b": { many: "models of 2 to 10 billion parameters", short: "2–10 B" },
  "10b-to-40b": { many: "models of 10 to 40 billion parameters", short: "10–40 B" },
  "40b-to-130b": { many: "models of 40 to 130 billion parameters", short: "40–130 B" },
  "over-130b": { many: "models over 130 billion parameters", short: "over 130 B" },
  "size-unknown": { many: "models of unknown size", short: "unknown size" },
  "embedding-and-reranking": { many: "embedding models", short: "embedding" },
  speech: { many: "speech models", short: "speech" },
  "image-and-video": { many: "image and video models", short: "image and video" },
};
