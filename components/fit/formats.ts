import type { FitModel, FitWeights } from "@/lib/fit/types";
import { weightsFromMixture } from "@/lib/fit/weights";
import type { CheckerFrame, ModelFigures } from "./checker-data";
import { FORMATS_READ } from "./format-choices";

const BYTES_PER_MB = 1e6;

/** The family of formats a runtime reads. */
export type FormatFamily = "gguf" | "mlx" | "safetensors";

/** The weights of one model for one family of formats, largest first, and which of them to try. */
export type Weights = {
  all: readonly FitWeights[];
  /** Those a default is picked from, best first. */
  ladder: readonly FitWeights[];
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
  const picked = new Set([...ladder, ...publishedOnly]);
  return ({ fit, files, nativeFormat }) => {
    const usual = nativeFormat !== undefined && family === "gguf" ? [nativeFormat] : ladder;
    const tried = nativeFormat === undefined ? picked : new Set(usual);
    const byFormat = new Map<string, FitWeights>();
    for (const [format, megabytes, uncertaintyShare] of files) {
      if (!taken.has(format)) continue;
      const bytes = Math.round(megabytes * BYTES_PER_MB);
      byFormat.set(format, { quantization: format, bytes, basis: "file", uncertaintyShare });
    }
    for (const format of usual) addMixture(byFormat, fit, format);
    const all = [...byFormat.values()].sort((a, b) => b.bytes - a.bytes);
    return { all, ladder: all.filter(({ quantization }) => tried.has(quantization)) };
  };
}

function addMixture(weights: Map<string, FitWeights>, fit: FitModel, format: string): void {
  if (weights.has(format)) return;
  const mixture = weightsFromMixture(fit, format);
  if (mixture !== undefined) weights.set(format, mixture);
}
