import type { Model } from "@/lib/catalog/schemas/model";
import { estimateFit } from "@/lib/fit/estimate";
import { maxContextTokens } from "@/lib/fit/flip-points";
import type { CacheType, FitMachine, FitWeights } from "@/lib/fit/types";
import { bytesToGib } from "@/lib/units";
import { contextLimitTokens, notEstimated } from "./model-estimate";
import { usualRung } from "./quantization-ladder";

/** What a model takes on one NVIDIA card at a context, with the cache in 16 and in 8 bits. */
export type CurvePoint = { contextTokens: number; f16GiB: number; q8GiB: number };

/** How far a card of a size goes: 0 when not even a short conversation fits. */
export type CardLimit = {
  memoryGiB: number;
  usableGiB: number;
  f16Tokens: number;
  q8Tokens: number;
};

export type ContextCurveData = {
  quantization: string;
  points: readonly CurvePoint[];
  limits: readonly CardLimit[];
};

const FIRST_TOKENS = 4096;

/** Sizes cards are sold with; a curve shows those that the model crosses or just misses. */
const CARD_SIZES_GIB = [4, 6, 8, 12, 16, 24, 32, 48, 80, 96, 141, 192, 288] as const;
const MAX_LIMITS = 4;

/**
 * Memory against context at the usual quantization, on one NVIDIA card with llama.cpp: 4,096 tokens
 * and each doubling, up to the model's own context; undefined when the model is not estimated.
 */
export function contextCurve(model: Model): ContextCurveData | undefined {
  const rung = usualRung(model);
  const limit = contextLimitTokens(model);
  if (notEstimated(model) !== undefined || rung === undefined || limit === undefined)
    return undefined;

  const points = doublingsUpTo(limit).map((contextTokens) => ({
    contextTokens,
    f16GiB: needGib(model, rung.weights, contextTokens, "f16"),
    q8GiB: needGib(model, rung.weights, contextTokens, "q8_0"),
  }));
  return { quantization: rung.name, points, limits: limitsOf(model, rung.weights, points) };
}

function doublingsUpTo(limit: number): number[] {
  const contexts: number[] = [];
  for (let tokens = FIRST_TOKENS; tokens < limit; tokens *= 2) contexts.push(tokens);
  return [...contexts, limit];
}

function needGib(
  model: Model,
  weights: FitWeights,
  contextTokens: number,
  cacheType: CacheType,
): number {
  const roomy = cardOf(CARD_SIZES_GIB.at(-1) ?? 0);
  const settings = { contextTokens, keyCacheType: cacheType, valueCacheType: cacheType };
  return bytesToGib(estimateFit(model, weights, roomy, settings).total.likely);
}

function limitsOf(
  model: Model,
  weights: FitWeights,
  points: readonly CurvePoint[],
): readonly CardLimit[] {
  const most = points.at(-1)?.f16GiB ?? 0;
  const limits = CARD_SIZES_GIB.map((memoryGiB) => {
    const machine = cardOf(memoryGiB);
    const longest = (cacheType: CacheType) => longestContext(model, weights, machine, cacheType);
    const { usableBytes } = estimateFit(model, weights, machine, { contextTokens: FIRST_TOKENS });
    return {
      memoryGiB,
      usableGiB: bytesToGib(usableBytes),
      f16Tokens: longest("f16"),
      q8Tokens: longest("q8_0"),
    };
  }).filter(({ q8Tokens }) => q8Tokens > 0);
  const needed = limits.findIndex(({ usableGiB }) => usableGiB >= most);
  return limits.slice(0, needed === -1 ? MAX_LIMITS : Math.min(needed + 1, MAX_LIMITS));
}

function longestContext(
  model: Model,
  weights: FitWeights,
  machine: FitMachine,
  cacheType: CacheType,
): number {
  const settings = {
    contextTokens: FIRST_TOKENS,
    keyCacheType: cacheType,
    valueCacheType: cacheType,
  };
  const longest = maxContextTokens(model, weights, machine, settings) ?? 0;
  return Math.min(longest, contextLimitTokens(model) ?? longest);
}

/** A card of a size that nothing else is said of: memory is all this curve asks about. */
function cardOf(memoryGiB: number): FitMachine {
  const backends = ["cuda"] as const;
  return {
    devices: [
      {
        name: `${memoryGiB} GB card`,
        vendor: "NVIDIA",
        memoryKind: "dedicated",
        memoryGiB,
        backends,
      },
    ],
  };
}
