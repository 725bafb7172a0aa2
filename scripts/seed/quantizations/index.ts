import type { QuantizationSeed } from "@/lib/catalog/schemas/quantization";
import { ggufDynamic } from "./gguf-dynamic";
import { ggufIQuants } from "./gguf-i-quants";
import { ggufKQuants } from "./gguf-k-quants";
import { ggufSimple } from "./gguf-simple";
import { mlx } from "./mlx";
import { otherFormats } from "./other-formats";

/**
 * Weight formats. `nominal` is the main block type; `effective` is what whole files come to, and what
 * sizes are estimated with. A test recomputes the medians from the file sizes.
 */
export const quantizations: QuantizationSeed[] = [
  ...ggufKQuants,
  ...ggufIQuants,
  ...ggufSimple,
  ...ggufDynamic,
  ...mlx,
  ...otherFormats,
];
