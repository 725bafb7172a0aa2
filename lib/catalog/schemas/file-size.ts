import { z } from "zod";
import { count, PageAddress, Slug } from "./common";

/** One published file of one model at one quantization. Held in generated JSON: fetched, never typed. */
export const FileSize = z.strictObject({
  model: Slug,
  quantization: Slug,
  /** The quantization as the file name writes it: "UD-Q4_K_XL". */
  label: z.string().min(1, "must be the label of the file"),
  bytes: count("the size of the file in bytes"),
  /** Half-width of the source's rounding, as a share; absent when exact. */
  uncertaintyShare: z
    .number()
    .positive()
    .max(0.05, "must be under 5 %: a rougher size is not a size")
    .optional(),
  repository: z.string().min(1).optional(),
  url: PageAddress,
  evidence: z.enum(["published", "reported"]),
  checkedOn: z.iso.date(),
});
export type FileSize = z.infer<typeof FileSize>;
export type FileSizeSeed = z.input<typeof FileSize>;
