import { cacheTypesFrom } from "@/lib/fit/cache-type";
import type { FitSettings, OperatingSystem } from "@/lib/fit/types";
import { backendOf, runtimeName } from "@/lib/runs/runtime-text";
import type { FitCase } from "./case-schema";

/** What an absent context means in the batch, unless prompt and depth need more. */
export const DEFAULT_CONTEXT_TOKENS = 4096;

/** The engine's settings of a case; a sentence when a value means nothing. */
export function settingsOfCase(asked: FitCase): FitSettings | string {
  const cache = cacheOf(asked.kvCacheType);
  if (cache === undefined) {
    return `kvCacheType ${JSON.stringify(asked.kvCacheType)} is not known. Known: f16, bf16, fp8, q8_0, q5_1, q5_0, q4_1, q4_0.`;
  }
  return {
    ...cache,
    contextTokens: asked.contextTokens || Math.max(DEFAULT_CONTEXT_TOKENS, neededTokens(asked)),
    depthTokens: asked.depthTokens,
    promptTokens: asked.promptTokens || undefined,
    slotCount: asked.slots,
    microBatchTokens: asked.ubatch,
    hasFlashAttention: asked.flashAttention,
    hasFullSlidingWindow: asked.slidingWindowFull,
    mlaMode: mlaModeOf(asked.mlaMode),
    runtime: runtimeOf(asked),
    split: asked.split,
    gpuLayers: gpuLayersOf(asked.gpuLayers),
    cpuMoeLayers: asked.cpuMoeLayers,
    gpuMemoryUtilizationShare: asked.gpuMemoryUtilization,
    concurrency: asked.concurrency,
    speculativeTokensPerStep: tokensPerStep(asked.speculative),
  };
}

/** Tokens a case holds while it answers: what was there and the prompt. */
export function neededTokens({ depthTokens = 0, promptTokens = 0 }: FitCase): number {
  return Math.max(1, depthTokens + promptTokens);
}

/** "Windows 11", "macOS 26", "Ubuntu 24.04". */
export function operatingSystemOf(text: string | undefined): OperatingSystem | undefined {
  if (text === undefined) return undefined;
  if (/mac|darwin|os ?x/i.test(text)) return "macos";
  if (/win/i.test(text)) return "windows";
  return /linux|ubuntu|debian|fedora|arch/i.test(text) ? "linux" : undefined;
}

/** A word without a number, "default" or "auto", states no type. */
function cacheOf(type: FitCase["kvCacheType"]) {
  const text = typeof type === "object" ? `${type.k}/${type.v}` : (type ?? "");
  if (!/\d/.test(text)) return { keyCacheType: undefined, valueCacheType: undefined };
  const cache = cacheTypesFrom(text);
  return cache.keyCacheType === undefined || cache.valueCacheType === undefined ? undefined : cache;
}

/** By word, or by ik_llama.cpp's number. */
function mlaModeOf(mode: FitCase["mlaMode"]): FitSettings["mlaMode"] {
  if (mode === undefined) return undefined;
  if (mode === 0 || /expand|^0$|none/i.test(String(mode))) return "expanded";
  if (mode === 1 || /transpos|^1$/i.test(String(mode))) return "transposed";
  return "compressed";
}

function runtimeOf({ runtime, runtimeVersion, backend }: FitCase): FitSettings["runtime"] {
  if (runtime === undefined && backend === undefined) return undefined;
  return {
    name: runtimeName(runtime ?? "llama.cpp"),
    version: runtimeVersion === undefined ? undefined : String(runtimeVersion),
    backend: backendOf(backend ?? null, runtime ?? null),
  };
}

/** -1, 99, "all" and "auto" leave the number to the engine. */
function gpuLayersOf(layers: FitCase["gpuLayers"]): number | undefined {
  const [on, of] = String(layers ?? "")
    .split("/")
    .map(Number);
  if (layers === undefined || on === undefined || !Number.isInteger(on) || on < 0) return undefined;
  return of !== undefined && on >= of ? undefined : on;
}

function tokensPerStep(speculative: FitCase["speculative"]): number | undefined {
  const stated = typeof speculative === "object" ? speculative.tokensPerStep : speculative;
  return typeof stated === "number" && stated >= 1 ? stated : undefined;
}
