import type { FitModel } from "@/lib/fit/types";
import type { GgufHeader, GgufTensor } from "./header";
import type { MetadataReader } from "./metadata";
import { tensorWeights } from "./tensor-bytes";

type Shape = NonNullable<FitModel["shape"]>;

/** Widths, vocabulary, heads and experts: from tensors where they show it, else from the metadata. */
export function modelShape(
  { tensors }: GgufHeader,
  reader: MetadataReader,
  layerCount: number,
): Shape {
  const named = (name: string) => tensors.find((tensor) => tensor.name === name);
  const embedding = named("token_embd.weight");
  const hiddenSize = reader.needed("embedding_length");
  return {
    hiddenSize,
    vocabularySize: embedding?.shape[1] ?? reader.needed("vocab_size"),
    attentionHeadCount: most(reader.perLayer("attention.head_count", layerCount)),
    feedForwardSize: most(reader.perLayer("feed_forward_length", layerCount)),
    hasTiedEmbeddings: named("output.weight") === undefined,
    perLayerInputDim: reader.count("embedding_length_per_layer_input") || undefined,
    ...expertsOf(tensors, reader, layerCount),
  };
}

/** Weights in all tensors. */
export function parameterCount({ tensors }: GgufHeader): number {
  return tensors.reduce((sum, tensor) => sum + tensorWeights(tensor), 0);
}

const DOWN_EXPERTS = /^blk\.(\d+)\.ffn_down_exps\.weight$/;

/** Each layer's experts are one tensor [width, hidden size, experts]; layers without are dense. */
function expertsOf(
  tensors: readonly GgufTensor[],
  reader: MetadataReader,
  layerCount: number,
): Pick<Shape, "experts"> {
  const down = tensors.filter(({ name }) => Number(DOWN_EXPERTS.exec(name)?.[1]) < layerCount);
  const width = down[0]?.shape[0];
  if (width === undefined) return {};
  return {
    experts: {
      expertCount: reader.needed("expert_count"),
      expertsPerToken: reader.needed("expert_used_count"),
      feedForwardSize: width,
      firstDenseLayerCount: Math.max(0, layerCount - down.length),
    },
  };
}

function most(values: readonly number[] | undefined): number | undefined {
  const largest = Math.max(0, ...(values ?? []));
  return largest > 0 ? largest : undefined;
}
