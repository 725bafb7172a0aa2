import { z } from "zod";

/** The identity of a record: kebab-case without dots. It never changes. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case without dots, like "llama-3-1-8b"');

/** Other names people write: dotted ids, tags, file names, marketing names. Search and addresses accept them. */
export const Aliases = z
  .array(z.string().min(1, "must not be empty"))
  .refine((names) => new Set(names).size === names.length, "must not repeat a name")
  .default([]);

/** A date as far as it is known: "2025", "2025-04" or "2025-04-29". */
export const PartialDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: "must be a date as far as it is known: 2025, 2025-04 or 2025-04-29",
});

/** A whole day, as YYYY-MM-DD. */
export const Day = z.iso.date("must be a day, as YYYY-MM-DD");

/** One public https page and nothing else. */
export const PageAddress = z
  .url({ protocol: /^https$/, error: "must be the https:// page that states the facts" })
  .regex(/^[^\s()[\]{}<>]*$/, "must be one clean address (write brackets as %28 and %29)");

const page = {
  url: PageAddress,
  checkedOn: z.iso.date("must be the day you read the page, as YYYY-MM-DD"),
};

/**
 * How a group of facts is known, and where anyone can read it. `published`: the maker's own page.
 * `reported`: somebody else's page; `via` names who says so. `derived`: computed from the page by
 * `formula`. `measured`: a run, with its command. `estimated` is what the engine says; never in a seed.
 */
export const Source = z.discriminatedUnion(
  "evidence",
  [
    z.strictObject({ evidence: z.literal("published"), ...page }),
    z.strictObject({
      evidence: z.literal("reported"),
      via: z.string().min(1, "must name who reports it"),
      ...page,
    }),
    z.strictObject({
      evidence: z.literal("derived"),
      formula: z.string().min(1, "must be the sum, in words or symbols"),
      ...page,
    }),
    z.strictObject({
      evidence: z.literal("measured"),
      command: z.string().min(1, "must be the command that was run"),
      ...page,
    }),
  ],
  { error: "must be { evidence, url, checkedOn }: facts without a public page stay out" },
);
export type Source = z.infer<typeof Source>;

/** Every way a number on the site can be known; the engine adds `estimated`. */
export type Evidence = Source["evidence"] | "estimated";

/** Some facts and the one source that states them. Every figure in a record sits in such a group. */
export function facts<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, source: Source });
}

/** A whole number above zero; `what` completes "must be …". */
export function count(what: string) {
  return z.int(`must be ${what}`).positive(`must be ${what}`);
}

/** A number above zero; `what` completes "must be …". */
export function amount(what: string) {
  return z.number(`must be ${what}`).positive(`must be ${what}`);
}

/** A name as its maker writes it. */
export const Name = z.string().min(1, "must be the name as its maker writes it");

/** One whole sentence for cards and search results. */
export const CardSentence = z
  .string()
  .max(110, "must be at most 110 characters: it stands whole on a card")
  .regex(/^\S.*[.!?]$/, "must be one whole sentence that ends with a full stop");

const SPDX = z.strictObject({
  spdx: z
    .string()
    .regex(
      /^[A-Za-z0-9.+-]+( (OR|AND) [A-Za-z0-9.+-]+)*$/,
      "must be an SPDX identifier, like Apache-2.0",
    ),
});

const OWN_TERMS = z.strictObject({
  name: z.string().min(1, "must be the licence's own name"),
  url: PageAddress.optional(),
  inPlainWords: z.string().min(20, "must say in a sentence what a reader may and may not do"),
});

/** A licence: an SPDX identifier, or its own terms said in plain words. */
export const License = z.union([SPDX, OWN_TERMS], {
  error: 'must be { spdx: "Apache-2.0" }, or { name, url, inPlainWords } if SPDX has none',
});
export type License = z.infer<typeof License>;
