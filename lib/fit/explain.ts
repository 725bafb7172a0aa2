import { BYTES_PER_GIB } from "@/lib/units";
import { type CacheSettings, cacheElementBytes } from "./cache-settings";
import { cacheSettingsOf } from "./defaults";
import { stateCount } from "./draft";
import { cellCount, groupCacheBytes } from "./kv-cache";
import { layerStateBytes } from "./recurrent-state";
import { runtimeBehaviour } from "./runtime";
import type { Fit, FitModel, FitSettings, LayerGroup, MemoryTerms } from "./types";

/** A number of a printed sum, and what it counts. Components word the `unit`. */
export type Factor = {
  value: number;
  unit:
    | "layers"
    | "cells"
    | "kv-heads"
    | "values"
    | "bytes"
    | "sequences"
    | "slots"
    | "bytes-per-layer"
    | "devices";
};

/** One line of the printed sum: factors whose product it is, where there is one, and its bytes. */
export type SumLine = {
  key: keyof MemoryTerms | "rounding" | "elsewhere";
  /** What a line of the cache or state stands for. */
  attention?: LayerGroup["attention"] | undefined;
  factors: readonly Factor[];
  bytes: number;
};

/**
 * The printed sum of a likely figure: lines whose bytes add up to `fit.total.likely` to the byte.
 * The cache has a line for each group of layers, "36 layers × 32,768 cells × 8 KV heads × 256 × 2 B".
 * "rounding" appears where dividing among devices rounded up, "elsewhere" where part of the term
 * lies in host memory by choice.
 */
export function explainFit(fit: Fit, model: FitModel, settings: FitSettings): SumLine[] {
  const { terms } = fit;
  const groups = model.attention?.layerGroups ?? [];
  const cache = cacheSettingsOf(settings, runtimeBehaviour(settings.runtime));
  const lines: SumLine[] = [plain("weightsBytes", terms.weightsBytes)];
  lines.push(...withRest("kvBytes", terms.kvBytes, cacheLines("kvBytes", groups, settings, cache)));
  lines.push(...withRest("stateBytes", terms.stateBytes, stateLines(groups, settings)));
  lines.push(plain("computeBytes", terms.computeBytes), plain("runtimeBytes", terms.runtimeBytes));
  lines.push(plain("projectorBytes", terms.projectorBytes));
  lines.push(plain("draftWeightsBytes", terms.draftWeightsBytes));
  const draftLines = cacheLines("draftKvBytes", settings.draft?.layerGroups ?? [], settings, cache);
  lines.push(...withRest("draftKvBytes", terms.draftKvBytes, draftLines));
  return lines.filter(({ bytes }) => bytes !== 0);
}

/** "4.50 GiB" needs a number: the bytes of a line in GiB. */
export function lineGib({ bytes }: SumLine): number {
  return bytes / BYTES_PER_GIB;
}

function plain(key: keyof MemoryTerms, bytes: number): SumLine {
  return { key, factors: [], bytes };
}

function cacheLines(
  key: "kvBytes" | "draftKvBytes",
  groups: readonly LayerGroup[],
  { contextTokens }: FitSettings,
  cache: CacheSettings,
): SumLine[] {
  return groups
    .map(
      (group): SumLine => ({
        key,
        attention: group.attention,
        factors: cacheFactors(group, cellCount(group, contextTokens, cache), cache),
        bytes: groupCacheBytes(group, contextTokens, cache),
      }),
    )
    .filter(({ bytes }) => bytes > 0);
}

function cacheFactors(group: LayerGroup, cells: number, cache: CacheSettings): Factor[] {
  const start: Factor[] = [
    { value: group.layerCount, unit: "layers" },
    { value: cells, unit: "cells" },
  ];
  const keyBytes = cacheElementBytes(cache.keyCacheType);
  if (group.attention === "mla" && cache.mlaMode === "compressed") {
    const values = (group.latentDim + group.ropeDim) * (group.cachesPerLayer ?? 1);
    return [...start, { value: values, unit: "values" }, { value: keyBytes, unit: "bytes" }];
  }
  if (!("kvHeadCount" in group) || cache.keyCacheType !== cache.valueCacheType) return [];
  if (group.attention === "compressed") return [];
  return [
    ...start,
    { value: group.kvHeadCount, unit: "kv-heads" },
    { value: group.keyDim + group.valueDim, unit: "values" },
    { value: keyBytes, unit: "bytes" },
  ];
}

function stateLines(groups: readonly LayerGroup[], settings: FitSettings): SumLine[] {
  const sequences = stateCount(settings);
  return groups.flatMap((group): SumLine[] => {
    if (group.attention !== "recurrent") return [];
    const perLayer = layerStateBytes(group);
    return [
      {
        key: "stateBytes",
        attention: group.attention,
        factors: [
          { value: group.layerCount, unit: "layers" },
          { value: perLayer, unit: "bytes-per-layer" },
          { value: sequences, unit: "sequences" },
        ],
        bytes: group.layerCount * perLayer * sequences,
      },
    ];
  });
}

/** Adds what is left to a term's lines, so that they add up to it. */
function withRest(
  key: "kvBytes" | "stateBytes" | "draftKvBytes",
  total: number,
  lines: readonly SumLine[],
): SumLine[] {
  const rest = total - lines.reduce((sum, { bytes }) => sum + bytes, 0);
  if (lines.length === 0) return [plain(key, total)];
  if (rest === 0) return [...lines];
  return [...lines, { key: rest < 0 ? "elsewhere" : "rounding", factors: [], bytes: rest }];
}
