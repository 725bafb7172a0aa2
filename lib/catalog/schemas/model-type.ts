import { z } from "zod";
import { facts, Name, PartialDate, Slug } from "./common";

/** One runtime that loads models of this build, by its own list or source, and since when. */
const Load = facts({
  tool: Slug,
  /** What the runtime calls the build: "qwen3moe", "Qwen3MoeForCausalLM". */
  as: z.string().min(1, "must be the name the runtime's own list or source gives it"),
  since: z.strictObject({ version: z.string().min(1).optional(), on: PartialDate }).optional(),
  note: z
    .string()
    .regex(/^\S.*[.!?]$/, "must be whole sentences")
    .optional(),
});

/**
 * A build of model that runtimes must know to load it. A model belongs to the type that names it, else
 * to the one that names its family.
 */
export const ModelType = z.strictObject({
  slug: Slug,
  name: Name,
  families: z.array(z.string().min(1)).default([]),
  /** Only models of the families built like this. */
  architecture: z.enum(["dense", "moe", "hybrid"]).optional(),
  models: z.array(Slug).default([]),
  loads: z.array(Load).min(1, "must name a runtime that loads it"),
});
export type ModelType = z.infer<typeof ModelType>;
export type ModelTypeSeed = z.input<typeof ModelType>;
