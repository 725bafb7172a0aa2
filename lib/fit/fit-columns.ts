import type { FitModel } from "./types";

type Size = NonNullable<FitModel["size"]>;
type Shape = NonNullable<FitModel["shape"]>;
type Attention = NonNullable<FitModel["attention"]>;

/** Fields of a group as lists, null where a model has none. */
type Columns<Group> = { [Field in keyof Group]-?: (NonNullable<Group[Field]> | null)[] };

/** What the engine needs of many models, field by field: a sixth less to fetch than model by model. */
export type FitColumns = {
  size: Columns<Size>;
  shape: Columns<Shape>;
  attention: Columns<Attention>;
};

/** Figures of a count that are kept: a millionth is far below what any answer shows. */
const COUNT_FIGURES = 6;

/** Models → fields. Unknown is null. */
export function fitColumns(fits: readonly FitModel[]): FitColumns {
  const size = <Value>(read: (size: Size) => Value | undefined) =>
    fits.map((fit) => (fit.size && read(fit.size)) ?? null);
  const shape = <Value>(read: (shape: Shape) => Value | undefined) =>
    fits.map((fit) => (fit.shape && read(fit.shape)) ?? null);
  const attention = <Value>(read: (attention: Attention) => Value | undefined) =>
    fits.map((fit) => (fit.attention && read(fit.attention)) ?? null);
  return {
    size: {
      parameterCount: size((each) => rounded(each.parameterCount)),
      languageParameterCount: size((each) => rounded(each.languageParameterCount)),
      activeParameterCount: size((each) => rounded(each.activeParameterCount)),
    },
    shape: {
      hiddenSize: shape((each) => each.hiddenSize),
      vocabularySize: shape((each) => each.vocabularySize),
      attentionHeadCount: shape((each) => each.attentionHeadCount),
      feedForwardSize: shape((each) => each.feedForwardSize),
      hasTiedEmbeddings: shape((each) => each.hasTiedEmbeddings),
      perLayerInputDim: shape((each) => each.perLayerInputDim),
      experts: shape((each) => each.experts),
    },
    attention: {
      layerCount: attention((each) => each.layerCount),
      layerGroups: attention((each) => each.layerGroups),
      nativeContextTokens: attention((each) => each.nativeContextTokens),
      maximumContextTokens: attention((each) => each.maximumContextTokens),
    },
  };
}

/** One model of the file. */
export function fitAt({ size, shape, attention }: FitColumns, at: number): FitModel {
  const parameterCount = size.parameterCount[at];
  const hiddenSize = shape.hiddenSize[at];
  const vocabularySize = shape.vocabularySize[at];
  const layerCount = attention.layerCount[at];
  const layerGroups = attention.layerGroups[at];
  const fit: FitModel = {};
  if (parameterCount) {
    fit.size = {
      parameterCount,
      languageParameterCount: size.languageParameterCount[at] ?? undefined,
      activeParameterCount: size.activeParameterCount[at] ?? undefined,
    };
  }
  if (hiddenSize && vocabularySize) {
    fit.shape = {
      hiddenSize,
      vocabularySize,
      attentionHeadCount: shape.attentionHeadCount[at] ?? undefined,
      feedForwardSize: shape.feedForwardSize[at] ?? undefined,
      hasTiedEmbeddings: shape.hasTiedEmbeddings[at] ?? undefined,
      perLayerInputDim: shape.perLayerInputDim[at] ?? undefined,
      experts: shape.experts[at] ?? undefined,
    };
  }
  if (layerCount && layerGroups) {
    fit.attention = {
      layerCount,
      layerGroups,
      nativeContextTokens: attention.nativeContextTokens[at] ?? undefined,
      maximumContextTokens: attention.maximumContextTokens[at] ?? undefined,
    };
  }
  return fit;
}

function rounded(count: number | undefined): number | undefined {
  return count === undefined ? undefined : Number(count.toPrecision(COUNT_FIGURES));
}
