import { z } from "zod";
import { PartialDate, Slug, Source } from "./common";

const event = {
  slug: Slug,
  /** The day it happened, or was seen, as far as it is known. */
  on: PartialDate,
  tools: z.array(Slug).min(1, "must name at least one tool"),
  source: Source,
};

/** Something that happened in the ecosystem: a bare version tag, or a change in a sentence of ours. */
export const Change = z.discriminatedUnion(
  "sort",
  [
    z.strictObject({
      sort: z.literal("version-tag"),
      ...event,
      version: z.string().min(1, "must be the tag, like v0.30.1"),
    }),
    z.strictObject({
      sort: z.literal("change"),
      ...event,
      /** Models it is about: their pages show it. */
      models: z.array(Slug).default([]),
      text: z.string().regex(/^\S.*[.!?]$/, "must be whole sentences of ours"),
      /** What is uncertain about it. */
      note: z
        .string()
        .regex(/^\S.*[.!?]$/, "must be whole sentences of ours")
        .optional(),
    }),
  ],
  { error: 'must be of sort "version-tag" or "change"' },
);
export type Change = z.infer<typeof Change>;
export type ChangeSeed = z.input<typeof Change>;
