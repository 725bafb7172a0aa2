import { modelCounts } from "@/lib/fit/model-counts";
import type { FitWeights } from "@/lib/fit/types";
import { weightsFromMixture } from "@/lib/fit/weights";
import type { CheckerFrame, ModelFigures } from "./checker-data";
import { FORMATS_READ } from "./format-choices";

/** One megabyte, decimal: published files are listed in these. */
export const BYTES_PER_MB = 1e6;

/** The family of formats a runtime reads. */
export type FormatFamily = "gguf" | "mlx" | "safetensors";

/** The weights of one model for one family of formats, and which of them to try. */
export type Weights = {
  /** Largest first. */
  all: readonly FitWeights[];
  /** The formats a default is picked from. */
  picked: ReadonlySet<string>;
};

/** Works out the weights of one model after another, for one family of formats. */
export type WeightsReader = (figures: Omit<ModelFigures, "slug" | "name">) => Weights;

/**
 * Every format of a model that a family reads: published files, and the usual formats worked out
 * from its tensors where no file is known. The same rule as the tables of model pages. What depends
 * on the family alone is worked out once, since a ranking asks for every model.
 */
export function weightsReader(
  family: FormatFamily,
  { formats, ladders, publishedOnly }: CheckerFrame,
): WeightsReader {
  const read = FORMATS_READ[family] ?? [];
  const taken = new Set(
    formats.filter((format) => read.includes(format.family)).map(({ slug }) => slug),
  );
  const ladder = ladders[family] ?? [];
  const usuallyPicked = new Set([...ladder, ...publishedOnly]);
  return ({ fit, files, nativeFormat }) => {
    const usual = nativeFormat !== undefined && family === "gguf" ? [nativeFormat] : ladder;
    const picked = nativeFormat === undefined ? usuallyPicked : new Set(usual);
    const byFormat = new Map<string, FitWeights>();
    for (const [format, megabytes, uncertaintyShare] of files) {
      if (!taken.has(format)) continue;
      const bytes = Math.round(megabytes * BYTES_PER_MB);
      byFormat.set(format, { quantization: format, bytes, basis: "file", uncertaintyShare });
    }
    const counts = modelCounts(fit);
    for (const format of usual) {
      const mixture = byFormat.has(format) ? undefined : weightsFromMixture(fit, format, counts);
      if (mixture !== undefined) byFormat.set(format, mixture);
    }
    const all = [...byFormat.values()].sort((a, b) => b.bytes - a.bytes);
    return { all, picked };
  };
}
