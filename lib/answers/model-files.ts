import { catalog, findQuantization } from "@/lib/catalog";
import type { Download } from "@/lib/catalog/schemas/download";
import type { FileSize } from "@/lib/catalog/schemas/file-size";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { filesOf } from "./weights";

/** One published file of a model. */
export type ModelFile = Pick<
  FileSize,
  "label" | "bytes" | "url" | "evidence" | "repository" | "uncertaintyShare"
> & {
  /** Slug of the format. */
  quantization: string;
  /** Bits for each parameter of the language part; absent when the count is unknown. */
  bitsPerWeight?: number | undefined;
};

/** The files of one format, smallest first, and the programs that load the format. */
export type FileGroup = {
  format: Quantization["format"];
  files: readonly ModelFile[];
  loadedBy: readonly Loader[];
};

/** A program that loads a format; `tool` is its slug when it has a record. */
export type Loader = { name: string; tool?: string | undefined };

const BITS_PER_BYTE = 8;

const toolByName = new Map(
  catalog.tools.flatMap(({ slug, name, aliases }) =>
    [slug, name, ...aliases].map((known) => [known.toLowerCase(), slug] as const),
  ),
);

/** The published files of a model, by format; GGUF, which most programs load, comes first. */
export function fileGroups(model: Model): FileGroup[] {
  const files = filesOf(model).flatMap((file) => {
    const quantization = findQuantization(file.quantization);
    return quantization === undefined ? [] : [{ file, quantization }];
  });
  const formats = [...new Set(files.map(({ quantization }) => quantization.format))];
  return formats
    .map((format) => {
      const members = files.filter(({ quantization }) => quantization.format === format);
      return {
        format,
        files: members.map(({ file }) => modelFile(file, model)),
        loadedBy: loadersOf(members.flatMap(({ quantization }) => quantization.loadedBy)),
      };
    })
    .toSorted((a, b) => Number(b.format === "gguf") - Number(a.format === "gguf"));
}

/** Programs by name, each once, with the tool where it has a record. */
export function loadersOf(names: readonly string[]): Loader[] {
  return [...new Set(names)].map((name) => ({ name, tool: toolNamed(name) }));
}

/** "MLX / mlx-lm" and "LM Studio (Apple)" name tools too. */
function toolNamed(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/ \(.*\)$/, "");
  const names = [name.toLowerCase(), plain, ...plain.split(" / ").toReversed()];
  return names.map((each) => toolByName.get(each)).find((slug) => slug !== undefined);
}

/** Downloads of a model that are in no table by quantization, smallest first. */
export function downloadsOf({ slug }: Pick<Model, "slug">): readonly Download[] {
  return catalog.downloads
    .filter(({ model }) => model === slug)
    .toSorted((a, b) => a.bytes - b.bytes);
}

function modelFile(file: FileSize, { size }: Model): ModelFile {
  const { label, quantization, bytes, url, evidence, repository, uncertaintyShare } = file;
  const parameters = size?.languageParameterCount ?? size?.parameterCount;
  return {
    label,
    quantization,
    bytes,
    url,
    evidence,
    repository,
    uncertaintyShare,
    bitsPerWeight: parameters && (bytes * BITS_PER_BYTE) / parameters,
  };
}
