import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kvCacheBytes } from "@/lib/fit/kv-cache";
import type { LayerGroup } from "@/lib/fit/types";
import { BYTES_PER_MIB } from "@/lib/units";
import { layerGroups } from "./arbitrary";

const QWEN3_8B: LayerGroup[] = [
  { attention: "full", layerCount: 36, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
];
const LLAMA_3_1_8B: LayerGroup[] = [
  { attention: "full", layerCount: 32, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
];
const GPT_OSS_20B: LayerGroup[] = [
  { attention: "full", layerCount: 12, kvHeadCount: 8, keyDim: 64, valueDim: 64 },
  {
    attention: "sliding",
    layerCount: 12,
    kvHeadCount: 8,
    keyDim: 64,
    valueDim: 64,
    windowTokens: 128,
  },
];
const DEEPSEEK_V3: LayerGroup[] = [
  {
    attention: "mla",
    layerCount: 61,
    latentDim: 512,
    ropeDim: 64,
    expanded: { headCount: 128, keyDim: 192, valueDim: 128 },
  },
];
const GEMMA_4_31B: LayerGroup[] = [
  { attention: "full", layerCount: 10, kvHeadCount: 4, keyDim: 512, valueDim: 512 },
  {
    attention: "sliding",
    layerCount: 50,
    kvHeadCount: 16,
    keyDim: 256,
    valueDim: 256,
    windowTokens: 1024,
  },
];

describe("kvCacheBytes", () => {
  it.each([
    { name: "Qwen3 8B", groups: QWEN3_8B, contextTokens: 32_768, mib: 4608 },
    { name: "Llama 3.1 8B", groups: LLAMA_3_1_8B, contextTokens: 8192, mib: 1024 },
    { name: "gpt-oss-20b", groups: GPT_OSS_20B, contextTokens: 131_072, mib: 3090 },
    { name: "DeepSeek-V3", groups: DEEPSEEK_V3, contextTokens: 32_768, mib: 2196 },
  ])("matches the documented anchor: $name at $contextTokens tokens is $mib MiB", (anchor) => {
    expect(kvCacheBytes(anchor.groups, anchor.contextTokens)).toBe(anchor.mib * BYTES_PER_MIB);
  });

  it("holds 24,080 MiB for Gemma 4 31B at 262,144 tokens with 4 slots, as logged", () => {
    const bytes = kvCacheBytes(GEMMA_4_31B, 262_144, { slotCount: 4 });
    expect(bytes).toBe(24_080 * BYTES_PER_MIB);
  });

  it("rounds 1,000,000 tokens up to 1,000,192 cells with flash attention, 70,000 to 70,016 without", () => {
    const oneLayer: LayerGroup[] = [
      { attention: "full", layerCount: 1, kvHeadCount: 1, keyDim: 1, valueDim: 1 },
    ];
    expect(kvCacheBytes(oneLayer, 1_000_000)).toBe(1_000_192 * 4);
    expect(kvCacheBytes(oneLayer, 70_000, { cellStepTokens: 32 })).toBe(70_016 * 4);
  });

  it("takes 34 ÷ 64 of f16 with q8_0 and 18 ÷ 64 with q4_0, keys and values apart", () => {
    const whole = kvCacheBytes(QWEN3_8B, 32_768);
    const q8: "q8_0" = "q8_0";
    expect(kvCacheBytes(QWEN3_8B, 32_768, { keyCacheType: q8, valueCacheType: q8 })).toBe(
      (whole * 34) / 64,
    );
    expect(kvCacheBytes(QWEN3_8B, 32_768, { keyCacheType: "q4_0", valueCacheType: "f16" })).toBe(
      (whole * (18 + 64)) / 128,
    );
  });

  it("keeps full heads in the expanded form of latent attention: 71 times as much", () => {
    const compressed = kvCacheBytes(DEEPSEEK_V3, 4096);
    expect(kvCacheBytes(DEEPSEEK_V3, 4096, { mlaMode: "expanded" }) / compressed).toBeCloseTo(
      71.1,
      1,
    );
    expect(kvCacheBytes(DEEPSEEK_V3, 4096, { mlaMode: "transposed" }) / compressed).toBeCloseTo(
      1.889,
      3,
    );
  });

  it("caches the whole context in window layers when told to", () => {
    expect(kvCacheBytes(GPT_OSS_20B, 131_072, { hasFullSlidingWindow: true })).toBe(
      2 * 3072 * BYTES_PER_MIB,
    );
  });

  it("holds nothing for layers that read another group's cache", () => {
    const [full] = QWEN3_8B;
    const shared = { ...full, attention: "full", cacheSharedWithGroup: 0 } as const;
    const groups = full ? [full, { ...full, ...shared } as LayerGroup] : [];
    expect(kvCacheBytes(groups, 4096)).toBe(kvCacheBytes(QWEN3_8B, 4096));
  });

  it("keeps one entry for each 4 tokens beside the window where attention is compressed", () => {
    const groups: LayerGroup[] = [
      {
        attention: "compressed",
        layerCount: 1,
        kvHeadCount: 1,
        keyDim: 512,
        valueDim: 512,
        windowTokens: 128,
        compressionRatio: 4,
      },
    ];
    expect(kvCacheBytes(groups, 32_768)).toBe((128 + 8192) * 1024 * 2);
  });

  it("never shrinks as context grows, whatever the layers", () => {
    fc.assert(
      fc.property(layerGroups(), fc.nat(200_000), fc.nat(200_000), (groups, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(kvCacheBytes(groups, more)).toBeGreaterThanOrEqual(kvCacheBytes(groups, less));
      }),
    );
  });
});
