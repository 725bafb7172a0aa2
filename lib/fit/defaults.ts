import { COMPUTE_VALUES } from "./assumptions/compute";
import { RUNTIME_VALUES } from "./assumptions/runtimes";
import { CACHE_DEFAULTS, type CacheSettings } from "./cache-settings";
import { RUNTIME_STEPS, type RuntimeBehaviour } from "./runtime";
import type { FitSettings } from "./types";

/**
 * What an absent setting means: llama.cpp's server of today with one slot, speed at the start of a
 * conversation, and a prompt of 512 tokens.
 */
export const DEFAULT_SETTINGS = {
  keyCacheType: "f16",
  valueCacheType: "f16",
  slotCount: 1,
  microBatchTokens: 512,
  hasFlashAttention: true,
  hasFullSlidingWindow: false,
  mlaMode: "compressed",
  depthTokens: 0,
  promptTokens: 512,
  concurrency: 1,
} as const satisfies Partial<FitSettings>;

/** Whether flash attention is on: as set, else as the engine's version does it. */
export function flashAttentionOf(settings: FitSettings, behaviour: RuntimeBehaviour): boolean {
  return settings.hasFlashAttention ?? behaviour.hasFlashAttention;
}

/** The cache settings a reader's choices and the engine's behaviour come to. */
export function cacheSettingsOf(settings: FitSettings, behaviour: RuntimeBehaviour): CacheSettings {
  const isFlash = flashAttentionOf(settings, behaviour);
  return {
    keyCacheType: settings.keyCacheType ?? CACHE_DEFAULTS.keyCacheType,
    valueCacheType: settings.valueCacheType ?? CACHE_DEFAULTS.valueCacheType,
    slotCount: settings.slotCount ?? CACHE_DEFAULTS.slotCount,
    microBatchTokens: settings.microBatchTokens ?? CACHE_DEFAULTS.microBatchTokens,
    hasFullSlidingWindow: settings.hasFullSlidingWindow ?? !behaviour.hasWindowCache,
    mlaMode: settings.mlaMode ?? behaviour.mlaMode,
    cellStepTokens: isFlash ? behaviour.cellStepTokens : RUNTIME_STEPS.plain,
    hasIndexerCache: behaviour.hasIndexerCache,
  };
}

/** Tokens an engine computes at once while it reads a prompt. */
export function batchTokensOf(
  { contextTokens, microBatchTokens }: FitSettings,
  { family, readsContextAtOnce }: RuntimeBehaviour,
): number {
  if (microBatchTokens !== undefined) return microBatchTokens;
  if (family === "llama.cpp") return DEFAULT_SETTINGS.microBatchTokens;
  if (!readsContextAtOnce) return LARGE_BATCH_TOKENS;
  return Math.max(LARGE_BATCH_TOKENS, Math.min(contextTokens, WHOLE_CONTEXT_TOKENS));
}

const WHOLE_CONTEXT_TOKENS = RUNTIME_VALUES["vllm-chunks-context"];
const LARGE_BATCH_TOKENS = COMPUTE_VALUES["large-batch-tokens"];
