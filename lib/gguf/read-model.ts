import type { FitModel, FitWeights } from "@/lib/fit/types";
import { CACHE_RULES, NOT_TEXT } from "./architectures";
import type { GgufHeader, GgufProblem, Read } from "./header";
import { layerGroups } from "./layer-groups";
import { type MetadataReader, metadataReader, textAt } from "./metadata";
import { modelShape, parameterCount } from "./model-shape";
import { tensorBytes } from "./tensor-bytes";

/** A model as its files hold it: its weights to the byte, and its figures where they can be read. */
export type FileModel = {
  /** As the file calls it; any text. */
  name: string | undefined;
  architecture: string;
  tensorCount: number;
  weights: FitWeights;
  /** What another source's figures are held against; undefined where the file does not say. */
  blockCount: number | undefined;
  hiddenSize: number | undefined;
  /** What the engine needs, or why it cannot be read from here. */
  fit: Read<FitModel>;
};

/** llama.cpp takes no more layers than this. */
const MOST_LAYERS = 512;

/**
 * A model from the header of its file. Nothing is guessed: an architecture whose cache is not known
 * here, or a figure the file leaves out, is a problem in words. The header must have passed
 * `headerProblems`, and parts must be joined before (`joinParts`).
 *
 * @source https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function readModel(header: GgufHeader): Read<FileModel> {
  const { tensors } = header;
  const architecture = textAt(header, "general.architecture") ?? "";
  const other = architectureProblem(architecture);
  if (other !== undefined) return { isRead: false, problems: [other] };
  if (tensors.length === 0) return { isRead: false, problems: [NO_WEIGHTS] };

  const reader = metadataReader(header, architecture);
  return {
    isRead: true,
    value: {
      name: textAt(header, "general.name"),
      architecture,
      tensorCount: tensors.length,
      weights: weightsOf(header),
      blockCount: reader.count("block_count"),
      hiddenSize: reader.count("embedding_length"),
      fit: readFit(header, reader),
    },
  };
}

/** Whether the file is a projector: the part of a model that sees or hears, in a file of its own. */
export function isProjector(header: GgufHeader): boolean {
  return textAt(header, "general.architecture") === "clip";
}

/** Bytes of all tensors. */
export function bytesOfTensors({ tensors }: Pick<GgufHeader, "tensors">): number {
  return tensors.reduce((sum, tensor) => sum + (tensorBytes(tensor) ?? 0), 0);
}

function readFit(header: GgufHeader, reader: MetadataReader): Read<FitModel> {
  const rule = CACHE_RULES.get(reader.architecture);
  if (rule === undefined) return { isRead: false, problems: [unknownCache(reader.architecture)] };
  const layerCount = countLayers(reader);
  if (layerCount === undefined) return { isRead: false, problems: once(reader.problems) };

  const shape = modelShape(header, reader, layerCount);
  const groups = layerGroups(reader, { rule, layerCount, hiddenSize: shape.hiddenSize });
  const attention = { layerCount, layerGroups: groups, ...contextOf(reader) };
  if (reader.problems.length > 0) return { isRead: false, problems: once(reader.problems) };
  const size = { parameterCount: parameterCount(header) };
  return { isRead: true, value: { size, shape, attention } };
}

function weightsOf(header: GgufHeader): FitWeights {
  const quantization = header.fileType ?? mostCommonType(header);
  return { quantization, bytes: bytesOfTensors(header), basis: "file", uncertaintyShare: 0 };
}

/** The type most bytes are in, where the file does not name its own. */
function mostCommonType({ tensors }: Pick<GgufHeader, "tensors">): string {
  const bytesOf = new Map<string, number>();
  for (const tensor of tensors) {
    bytesOf.set(tensor.type, (bytesOf.get(tensor.type) ?? 0) + (tensorBytes(tensor) ?? 0));
  }
  const [first] = [...bytesOf].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? "F16";
}

/** Layers that write text; those that only guess further tokens come on top and keep no cache here. */
function countLayers(reader: MetadataReader): number | undefined {
  const blocks = reader.needed("block_count");
  const layerCount = blocks - (reader.count("nextn_predict_layers") ?? 0);
  if (layerCount > 0 && layerCount <= MOST_LAYERS) return layerCount;
  if (blocks > 0) reader.refuse("block_count", String(blocks), `It must be 1 to ${MOST_LAYERS}.`);
  return undefined;
}

function contextOf(reader: MetadataReader) {
  const most = reader.count("context_length") || undefined;
  const native = reader.count("rope.scaling.original_context_length") || most;
  return { nativeContextTokens: native, maximumContextTokens: most };
}

const PLACE = "general.architecture";

const NO_WEIGHTS: GgufProblem = {
  place: "its tensors",
  value: "none",
  remedy: "It holds no weights: a vocabulary alone, or the first part of a split model.",
};

function architectureProblem(architecture: string): GgufProblem | undefined {
  if (architecture === "") {
    const remedy = "Without it no key can be read; llama.cpp refuses it too.";
    return { place: PLACE, value: "missing", remedy };
  }
  const remedy = Object.hasOwn(NOT_TEXT, architecture) ? NOT_TEXT[architecture] : undefined;
  return remedy === undefined ? undefined : { place: PLACE, value: quoted(architecture), remedy };
}

function unknownCache(architecture: string): GgufProblem {
  const remedy =
    "How its layers keep what they have read is not known here, and it is not guessed.";
  return { place: PLACE, value: quoted(architecture), remedy };
}

function quoted(text: string): string {
  return `"${text.slice(0, 40)}"`;
}

/** A key that several layers need is asked for more than once. */
function once(problems: readonly GgufProblem[]): GgufProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.place} ${problem.value}`, problem]));
  return [...seen.values()];
}
