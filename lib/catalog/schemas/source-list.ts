import { z } from "zod";
import { count, Day, PageAddress } from "./common";

/** What of the catalog is counted against a list. */
export const Counted = z.enum([
  "hardware",
  "configurations",
  "models",
  "quantizations",
  "fileSizes",
  "downloads",
  "tools",
  "maps",
  "changes",
  "hardwarePrices",
  "electricityPrices",
  "rentalPrices",
  "tokenPrices",
  "measuredRuns",
]);
export type Counted = z.infer<typeof Counted>;

const reason = z.string().regex(/^\S.*[.]$/, "must be a sentence that names the reason");

/** A list the catalog was made from: how many rows it held, and which of them are no record, and why. */
export const SourceList = z.strictObject({
  name: z.string().min(1, "must say what the list holds"),
  /** None where no row of the list was taken. */
  counts: z.array(Counted),
  rowCount: count("the rows of the list"),
  readOn: Day,
  /** Records of the same kind that were never in the list. */
  added: z.array(z.strictObject({ reason, ids: z.array(z.string().min(1)).min(1) })).default([]),
  leftOut: z
    .array(
      z.strictObject({
        reason,
        rows: z
          .array(
            z.strictObject({
              id: z.string().min(1),
              url: PageAddress,
              /** How many rows of the list it stands for. */
              count: count("the rows it stands for").default(1),
            }),
          )
          .min(1),
      }),
    )
    .default([]),
});
export type SourceList = z.infer<typeof SourceList>;
export type SourceListSeed = z.input<typeof SourceList>;
