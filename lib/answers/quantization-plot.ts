import { TESTED_ON } from "./format-loss";
import { type QuantizationGroup, quantizationGroups } from "./quantization-rows";

/** A format by its bits and what it loses. */
export type LossPoint = {
  slug: string;
  name: string;
  group: QuantizationGroup;
  bitsPerWeight: number;
  divergence: number;
  /** Published files in the catalog: what is common is named first. */
  fileCount: number;
};

/** Formats of GGUF tested on one model: only these compare. The fewest bits first. */
export function lossPoints(): { model: string; points: readonly LossPoint[] } {
  const points = quantizationGroups()
    .flatMap(({ rows }) => rows)
    .flatMap(({ slug, name, group, format, bits, loss, fileCount }): LossPoint[] =>
      format === "gguf" && bits && loss
        ? [
            {
              slug,
              name,
              group,
              bitsPerWeight: bits.bitsPerWeight,
              divergence: loss.divergence,
              fileCount,
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.bitsPerWeight - b.bitsPerWeight);
  return { model: TESTED_ON.gguf ?? "", points };
}
