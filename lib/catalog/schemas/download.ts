import { z } from "zod";
import { count, PageAddress, Slug } from "./common";

/**
 * A published download that is not one file at one quantization, and so in no table by quantization.
 * Held in generated JSON: fetched, never typed.
 */
export const Download = z.strictObject({
  model: Slug,
  /** As the page names it: a tag, or the type of its main part. */
  label: z.string().min(1, "must be the label of the download"),
  format: z.enum(["gguf", "mlx", "mflux", "safetensors"], {
    error: "must be one of gguf, mlx, mflux, safetensors",
  }),
  /**
   * What the bytes are: the language model `with-projector`, all parts of an image `pipeline`, a
   * mixture of `two-types`, `experts-in-mxfp4` under any other name, a `default-tag` whose page does
   * not name the type, or the weights `as-published`.
   */
  holds: z.enum(
    ["with-projector", "pipeline", "two-types", "experts-in-mxfp4", "default-tag", "as-published"],
    {
      error:
        "must be one of with-projector, pipeline, two-types, experts-in-mxfp4, default-tag, as-published",
    },
  ),
  bytes: count("the size of the download in bytes"),
  /** Half-width of the source's rounding, as a share; absent when exact. */
  uncertaintyShare: z
    .number()
    .positive()
    .max(0.05, "must be under 5 %: a rougher size is not a size")
    .optional(),
  /** Which parts are counted, when not all are. */
  parts: z
    .string()
    .regex(/^\S.*[.]$/, "must be a whole sentence of ours")
    .optional(),
  repository: z.string().min(1).optional(),
  url: PageAddress,
  evidence: z.enum(["published", "reported"]),
  checkedOn: z.iso.date(),
});
export type Download = z.infer<typeof Download>;
export type DownloadSeed = z.input<typeof Download>;
