import { z } from "zod";
import { Aliases, amount, facts, Name, Slug } from "./common";

/** A weight format: how many bits it takes, and what it costs in quality. */
export const Quantization = z.strictObject({
  slug: Slug,
  aliases: Aliases,
  /** As file names write it: "Q4_K_M". */
  name: Name,
  format: z.enum(
    [
      "gguf",
      "mlx",
      "exl2",
      "exl3",
      "awq",
      "gptq",
      "fp8",
      "nvfp4",
      "mxfp4",
      "bnb",
      "safetensors",
      "other",
    ],
    {
      error:
        "must be one of gguf, mlx, exl2, exl3, awq, gptq, fp8, nvfp4, mxfp4, bnb, safetensors, other",
    },
  ),
  family: z.string().min(1, "must be the family, like k-quant").optional(),
  nominal: facts({ bitsPerWeight: amount("the nominal bits per weight") }).optional(),
  /**
   * Bits per weight of whole files as pages state them, model by model. Those of the files we list
   * are no facts of a record: `effective-bits.ts` takes them from the files.
   */
  stated: z
    .array(
      facts({
        of: z.string().min(1, "must name the model, or say that it is arithmetic"),
        bitsPerWeight: amount("the bits per weight of the whole file"),
      }),
    )
    .default([]),
  quality: z
    .array(
      facts({
        model: z.string().min(1, "must name the model that was tested"),
        test: z.string().min(1, "must name the test"),
        perplexityChangeShare: z.number().optional(),
        divergence: z.number().nonnegative().optional(),
        /** Where the page gives a range over several recipes. */
        divergenceRange: z.tuple([z.number().nonnegative(), z.number().nonnegative()]).optional(),
        importanceMatrix: z.string().optional(),
      }),
    )
    .default([]),
  mixture: facts({ text: z.string().min(1) }).optional(),
  loadedBy: z.array(z.string().min(1)).default([]),
});
export type Quantization = z.infer<typeof Quantization>;
export type QuantizationSeed = z.input<typeof Quantization>;
