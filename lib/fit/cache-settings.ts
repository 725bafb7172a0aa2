import { CACHE_BLOCK_BYTES, CACHE_VALUES } from "./assumptions/cache";
import type { CacheType } from "./types";

/** What shapes the cache beside the model. The names are those of `FitSettings`. */
export type CacheSettings = {
  keyCacheType: CacheType;
  valueCacheType: CacheType;
  slotCount: number;
  microBatchTokens: number;
  hasFullSlidingWindow: boolean;
  mlaMode: "compressed" | "transposed" | "expanded";
  /** Tokens the number of cells is rounded up to; 256 with flash attention in llama.cpp. */
  cellStepTokens: number;
  /** Whether the engine keeps the keys of a sparse-attention indexer of latent layers. */
  hasIndexerCache: boolean;
};

/** llama.cpp's defaults since flash attention became automatic. */
export const CACHE_DEFAULTS: CacheSettings = {
  keyCacheType: "f16",
  valueCacheType: "f16",
  slotCount: 1,
  microBatchTokens: 512,
  hasFullSlidingWindow: false,
  mlaMode: "compressed",
  cellStepTokens: CACHE_VALUES["cell-step-flash"],
  hasIndexerCache: false,
};

const BLOCK_VALUES = CACHE_VALUES["block-values"];

/** Bytes of one cached number: f16 2, q8_0 34 ÷ 32, q4_0 18 ÷ 32. */
export function cacheElementBytes(type: CacheType): number {
  return CACHE_BLOCK_BYTES[type] / BLOCK_VALUES;
}

/** Fills what a caller left out. A setting given as `undefined` counts as left out. */
export function withCacheDefaults(settings: Partial<CacheSettings>): CacheSettings {
  return {
    keyCacheType: settings.keyCacheType ?? CACHE_DEFAULTS.keyCacheType,
    valueCacheType: settings.valueCacheType ?? CACHE_DEFAULTS.valueCacheType,
    slotCount: settings.slotCount ?? CACHE_DEFAULTS.slotCount,
    microBatchTokens: settings.microBatchTokens ?? CACHE_DEFAULTS.microBatchTokens,
    hasFullSlidingWindow: settings.hasFullSlidingWindow ?? CACHE_DEFAULTS.hasFullSlidingWindow,
    mlaMode: settings.mlaMode ?? CACHE_DEFAULTS.mlaMode,
    cellStepTokens: settings.cellStepTokens ?? CACHE_DEFAULTS.cellStepTokens,
    hasIndexerCache: settings.hasIndexerCache ?? CACHE_DEFAULTS.hasIndexerCache,
  };
}
