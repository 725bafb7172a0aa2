import { CACHE_VALUES } from "./assumptions/cache";
import { type CacheSettings, cacheElementBytes, withCacheDefaults } from "./cache-settings";
import type { LayerGroup } from "./types";

const WINDOW_STEP = CACHE_VALUES["window-step"];
/**
 * Memory of the key-value cache at a given context length.
 *
 * bytes = Σ groups of layers × cells × bytes per cell
 * cells = context rounded up to 256; in a window min(that, window × slots + micro-batch rounded up)
 * bytes per cell = KV heads × (key × bytes + value × bytes); for MLA (latent + rope) × bytes
 *
 * Anchors, f16:
 * Qwen3 8B, 32,768 tokens → 4.5 GiB (36 × 32,768 × 8 × 256 × 2 B).
 * Llama 3.1 8B, 8,192 tokens → 1 GiB.
 * gpt-oss-20b, 131,072 tokens → 3,090 MiB: 12 full layers 3,072, 12 layers of 768 cells 18.
 * DeepSeek-V3, 32,768 tokens → 2,196 MiB (61 × 32,768 × 576 × 2 B).
 * Gemma 4 31B, 262,144 tokens, 4 slots → 24,080 MiB: 10 full layers, 50 of 4,608 cells.
 *
 * Layers that read another group's cache hold none. Keys and values are both kept where they are
 * one projection (`keyIsValue`), as llama.cpp does. The state of recurrent layers does not grow
 * with context, and is in `recurrent-state.ts`.
 *
 * @param contextTokens - tokens held at once, over all slots: prompts plus answers
 * @returns bytes
 * @source https://arxiv.org/abs/2305.13245 (grouped-query attention)
 * @source https://arxiv.org/abs/2405.04434 (latent attention)
 * @source https://github.com/ggml-org/llama.cpp/pull/13194 (window cells)
 */
export function kvCacheBytes(
  groups: readonly LayerGroup[],
  contextTokens: number,
  settings: Partial<CacheSettings> = {},
): number {
  const all = withCacheDefaults(settings);
  let bytes = 0;
  for (const group of groups) bytes += groupCacheBytes(group, contextTokens, all);
  return bytes;
}

/** The cache of one group of like layers, in bytes. */
export function groupCacheBytes(
  group: LayerGroup,
  contextTokens: number,
  settings: CacheSettings,
): number {
  if (!holdsCache(group)) return 0;
  return (
    group.layerCount * cellCount(group, contextTokens, settings) * cellBytes(group, settings) +
    group.layerCount * indexerBytes(group, contextTokens, settings)
  );
}

/** Cells one layer of the group keeps. */
export function cellCount(
  group: LayerGroup,
  contextTokens: number,
  settings: CacheSettings,
): number {
  const contextCells = roundUp(contextTokens, settings.cellStepTokens);
  if (!("windowTokens" in group)) return contextCells;
  if (group.attention !== "compressed" && settings.hasFullSlidingWindow) return contextCells;

  const { slotCount, microBatchTokens } = settings;
  const windowCells = roundUp(group.windowTokens * slotCount + microBatchTokens, WINDOW_STEP);
  if (group.attention !== "compressed") return Math.min(contextCells, windowCells);
  return (
    Math.min(contextCells, group.windowTokens) + Math.ceil(contextCells / group.compressionRatio)
  );
}

/** Bytes one layer of the group keeps for one cell. */
export function cellBytes(group: LayerGroup, settings: CacheSettings): number {
  const keyBytes = cacheElementBytes(settings.keyCacheType);
  const valueBytes = cacheElementBytes(settings.valueCacheType);
  switch (group.attention) {
    case "recurrent":
    case "none":
      return 0;
    case "mla":
      return mlaCellBytes(group, keyBytes, valueBytes, settings.mlaMode);
    default:
      return group.kvHeadCount * (group.keyDim * keyBytes + group.valueDim * valueBytes);
  }
}

/**
 * Latent attention has three forms: compressed (576 numbers in DeepSeek), the same with the latent
 * transposed beside it (ik_llama.cpp `-mla 1`, × 1.89), and full heads (old builds, × 71).
 */
function mlaCellBytes(
  group: Extract<LayerGroup, { attention: "mla" }>,
  keyBytes: number,
  valueBytes: number,
  mode: CacheSettings["mlaMode"],
): number {
  const { latentDim, ropeDim, expanded, cachesPerLayer = 1 } = group;
  if (mode === "expanded" && expanded) {
    const { headCount, keyDim, valueDim } = expanded;
    return cachesPerLayer * headCount * (keyDim * keyBytes + valueDim * valueBytes);
  }
  const transposed = mode === "transposed" ? latentDim * valueBytes : 0;
  return cachesPerLayer * ((latentDim + ropeDim) * keyBytes + transposed);
}

function indexerBytes(group: LayerGroup, contextTokens: number, settings: CacheSettings): number {
  if (!("indexerKeyDim" in group) || group.indexerKeyDim === undefined) return 0;
  const isCompressed = group.attention === "compressed";
  if (!isCompressed && !settings.hasIndexerCache) return 0;

  const cells = roundUp(contextTokens, settings.cellStepTokens);
  const entries = isCompressed ? Math.ceil(cells / group.compressionRatio) : cells;
  return entries * group.indexerKeyDim * cacheElementBytes(settings.keyCacheType);
}

function holdsCache(group: LayerGroup): boolean {
  return !("cacheSharedWithGroup" in group) || group.cacheSharedWithGroup === undefined;
}

function roundUp(tokens: number, step: number): number {
  return Math.ceil(tokens / step) * step;
}
