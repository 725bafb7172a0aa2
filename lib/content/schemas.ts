import { z } from "zod";
import { Day } from "@/lib/catalog/schemas/common";
import { slugOf } from "./word-checks";

/** What a text of a map says of itself. */
export const MapText = z.strictObject({ reviewedOn: Day });

/** What changed in one month, on one map. */
export const Change = z.strictObject({
  reviewedOn: Day,
  title: z.string().min(1, 'must be the month in words, like "October 2026"'),
  map: z.string().superRefine((slug, context) => {
    const problem = slugOf("maps")(slug);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  }),
});

/** A page about the site itself. */
export const LegalPage = z.strictObject({
  title: z.string().min(1, "must be the title of the page"),
  description: z
    .string()
    .min(1, "must say in a sentence what the page holds")
    .max(160, "must be at most 160 characters: it is the search snippet"),
  reviewedOn: Day,
});
