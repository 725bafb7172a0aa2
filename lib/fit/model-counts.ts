import { WEIGHT_VALUES } from "./assumptions/weights";
import type { FitModel, LayerGroup } from "./types";

/** What weights and speed need of a model, counted once for all its formats. Counts of parameters or layers. */
export type ModelCounts = {
  /** The language part; undefined when unknown. */
  parameters: number | undefined;
  /** One table of vocabulary × hidden size; 0 when the shape is unknown. */
  embedding: number;
  perLayerEmbedding: number;
  isTied: boolean;
  /** Whether the record says that input embedding and output head are two tables. */
  isUntied: boolean;
  hasShape: boolean;
  /** Parameters a router chooses from: three matrices an expert. */
  routed: number;
  /** Share of the routed experts one token is sent to; 1 in dense models. */
  chosenShare: number;
  /** Parameters that take part in one token: as stated, else counted. */
  active: number;
  /** Active share of all parameters, where the statement contradicts the shape (latent experts). */
  statedActiveShare: number | undefined;
  layerCount: number;
  expertLayerCount: number;
  recurrentLayerCount: number;
  hasCompressedAttention: boolean;
};

const CONTRADICTION_SHARE = WEIGHT_VALUES["active-contradiction"];

/** Counts a model. */
export function modelCounts(model: FitModel): ModelCounts {
  const { size, shape, attention } = model;
  const parameters = size?.languageParameterCount ?? size?.parameterCount;
  const layerCount = attention?.layerCount ?? 0;
  const experts = shape?.experts;
  const expertLayers = expertLayerCount(model);
  const routed = routedParameters(model, expertLayers, parameters);
  const chosenShare =
    experts === undefined ? 1 : Math.min(1, experts.expertsPerToken / experts.expertCount);
  const counted = Math.max(0, (parameters ?? 0) - routed * (1 - chosenShare));
  const embedding = shape === undefined ? 0 : shape.vocabularySize * shape.hiddenSize;
  return {
    parameters,
    embedding,
    perLayerEmbedding:
      shape?.perLayerInputDim === undefined
        ? 0
        : shape.vocabularySize * layerCount * shape.perLayerInputDim,
    isTied: shape?.hasTiedEmbeddings === true,
    isUntied: shape?.hasTiedEmbeddings === false,
    hasShape: shape !== undefined,
    routed,
    chosenShare,
    active: size?.activeParameterCount ?? counted,
    statedActiveShare: statedActiveShare(parameters, size?.activeParameterCount, counted, routed),
    layerCount,
    expertLayerCount: expertLayers,
    recurrentLayerCount: layersOf(model, "recurrent"),
    hasCompressedAttention: layersOf(model, "compressed") > 0,
  };
}

/** Parameters of input embedding, output head and per-layer embeddings. */
export function tableParameters(counts: ModelCounts): number {
  return counts.embedding * (counts.isTied ? 1 : 2) + counts.perLayerEmbedding;
}

function routedParameters(
  { shape }: FitModel,
  expertLayers: number,
  parameters: number | undefined,
): number {
  const experts = shape?.experts;
  if (experts === undefined || shape === undefined) return 0;
  const one = 3 * shape.hiddenSize * experts.feedForwardSize;
  const all = expertLayers * experts.expertCount * one;
  return Math.min(all, parameters ?? all);
}

function expertLayerCount({ shape, attention }: FitModel): number {
  const experts = shape?.experts;
  if (experts === undefined || attention === undefined) return 0;
  const after = Math.max(0, attention.layerCount - (experts.firstDenseLayerCount ?? 0));
  return Math.floor(after / (experts.everyNthLayer ?? 1));
}

function statedActiveShare(
  parameters: number | undefined,
  stated: number | undefined,
  counted: number,
  routed: number,
): number | undefined {
  if (parameters === undefined || stated === undefined || stated >= parameters) return undefined;
  const agrees = routed > 0 && Math.abs(counted / stated - 1) < CONTRADICTION_SHARE;
  return agrees ? undefined : stated / parameters;
}

function layersOf({ attention }: FitModel, kind: LayerGroup["attention"]): number {
  let count = 0;
  for (const group of attention?.layerGroups ?? []) {
    if (group.attention === kind) count += group.layerCount;
  }
  return count;
}
