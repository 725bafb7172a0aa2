import { catalog, findModel, findSelection } from "@/lib/catalog";
import type { FileSize } from "@/lib/catalog/schemas/file-size";
import type { ModelFile } from "./model-files";

/** A published file at one quantization, with the model it is of. */
export type QuantizationFile = ModelFile & { model: string; name: string };

/** Most rows of one table; the rest stands on the pages of the models. */
const MOST_ROWS = 60;

const BITS_PER_BYTE = 8;

const RANK = new Map(
  (findSelection("often-asked")?.models ?? []).map((slug, place) => [slug, place]),
);

/** The files at a quantization, those of models asked about most first, and how many there are. */
export function filesAt(quantization: string): {
  files: readonly QuantizationFile[];
  count: number;
} {
  const files = askedFirst(quantization);
  return { files: files.slice(0, MOST_ROWS).flatMap(fileRow), count: files.length };
}

/** The file sizes at a quantization, in the order in which people ask about their models, then by size. */
export function askedFirst(quantization: string): readonly FileSize[] {
  return catalog.fileSizes
    .filter((file) => file.quantization === quantization)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.bytes - a.bytes);
}

function rankOf({ model }: FileSize): number {
  return RANK.get(model) ?? RANK.size;
}

function fileRow(file: FileSize): QuantizationFile[] {
  const { label, quantization, bytes, url, evidence, repository, uncertaintyShare } = file;
  const model = findModel(file.model);
  if (model === undefined) return [];
  const parameters = model.size?.languageParameterCount ?? model.size?.parameterCount;
  const bitsPerWeight = parameters && (bytes * BITS_PER_BYTE) / parameters;
  const { slug, name } = model;
  return [
    {
      model: slug,
      name,
      label,
      quantization,
      bytes,
      url,
      evidence,
      repository,
      uncertaintyShare,
      bitsPerWeight,
    },
  ];
}
