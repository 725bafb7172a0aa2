import type { FormatLoss } from "@/components/fit/checker-data";
import type { Quantization } from "@/lib/catalog/schemas/quantization";

/** Losses compare only on one model: the one on which most formats of a family were tested. */
export const TESTED_ON: Readonly<Record<string, string>> = {
  gguf: "LLaMA 3 8B",
  awq: "Qwen3.6-27B",
  gptq: "Qwen3.6-27B",
  fp8: "Qwen3.6-27B",
};

/** Weights as they were trained lose nothing. */
const UNQUANTIZED: readonly string[] = ["bf16", "mlx-bf16"];

/**
 * What a format loses against the unquantized model: the smallest divergence recorded on the model
 * its family was tested on, since files of today are made with an importance matrix. Absent where
 * none was.
 */
export function formatLoss({ slug, format, quality }: Quantization): FormatLoss | undefined {
  if (UNQUANTIZED.includes(slug)) return [0];
  return quality
    .filter(({ model }) => model === TESTED_ON[format])
    .flatMap(({ divergence, perplexityChangeShare }): FormatLoss[] =>
      divergence === undefined ? [] : [[divergence, perplexityChangeShare]],
    )
    .toSorted(([a], [b]) => a - b)[0];
}
