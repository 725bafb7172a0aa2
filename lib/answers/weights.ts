import { catalog } from "@/lib/catalog";
import type { FileSize } from "@/lib/catalog/schemas/file-size";
import type { Model } from "@/lib/catalog/schemas/model";
import type { FitWeights } from "@/lib/fit/types";
import { weightsFromMixture } from "@/lib/fit/weights";

const filesByModel = smallestFirst(catalog.fileSizes);

/** The published files of a model, smallest first. */
export function filesOf({ slug }: Pick<Model, "slug">): readonly FileSize[] {
  return filesByModel.get(slug) ?? [];
}

/**
 * The weights of a model at a quantization: a published file where one is known, the most exact
 * first; else the sum over its tensors at the bits of the format; undefined when neither is known.
 */
export function weightsOf(model: Model, quantization: string): FitWeights | undefined {
  return fileWeights(model, quantization) ?? mixtureWeights(model, quantization);
}

/**
 * The weights by the bits of the format. Experts published in MXFP4 keep it under every other name,
 * so that such a model is as large as its original, whatever its file is called.
 */
export function mixtureWeights(model: Model, quantization: string): FitWeights | undefined {
  if (model.nativeDtype !== "mxfp4") return weightsFromMixture(model, quantization);
  const native = weightsFromMixture(model, "MXFP4");
  return native && { ...native, quantization };
}

/** The weights by a published file alone. */
export function fileWeights(model: Model, quantization: string): FitWeights | undefined {
  const [file] = filesOf(model)
    .filter((candidate) => candidate.quantization === quantization)
    .toSorted((a, b) => (a.uncertaintyShare ?? 0) - (b.uncertaintyShare ?? 0));
  if (file === undefined) return undefined;
  const { bytes, uncertaintyShare } = file;
  return { quantization, bytes, basis: "file", uncertaintyShare };
}

function smallestFirst(files: readonly FileSize[]): Map<string, FileSize[]> {
  const byModel = new Map<string, FileSize[]>();
  for (const file of files.toSorted((a, b) => a.bytes - b.bytes)) {
    const known = byModel.get(file.model);
    if (known === undefined) byModel.set(file.model, [file]);
    else known.push(file);
  }
  return byModel;
}
