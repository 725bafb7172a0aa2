import { z } from "zod";
import { Slug } from "./common";

/** What people ask about most, in order: short tables and home show these first. */
export const Selection = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  /** Why these, in a sentence a reader could check. */
  ground: z.string().min(20, "must say how the selection was made"),
  models: z.array(Slug).default([]),
  /** Hardware slugs, each with the memory it is asked about when it is sold with several sizes. */
  machines: z
    .array(z.strictObject({ hardware: Slug, memoryGiB: z.number().positive() }))
    .default([]),
});
export type Selection = z.infer<typeof Selection>;
export type SelectionSeed = z.input<typeof Selection>;
