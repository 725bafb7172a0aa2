import { describe, expect, it } from "vitest";
import { ownHead, stateCount } from "@/lib/fit/draft";
import { estimateFit } from "@/lib/fit/estimate";
import { explainFit } from "@/lib/fit/explain";
import type { FitModel } from "@/lib/fit/types";
import { QWEN3_8B, QWEN3_8B_Q4, RTX_4090 } from "./samples";

/** Qwen3-Next 80B-A3B: every fourth of 48 layers sees the whole context. */
const QWEN3_NEXT: FitModel = {
  size: { parameterCount: 79_674_391_296 },
  shape: { hiddenSize: 2048, vocabularySize: 151_936, hasTiedEmbeddings: false },
  attention: {
    layerCount: 48,
    layerGroups: [
      {
        attention: "recurrent",
        layerCount: 36,
        innerDim: 4096,
        stateDim: 128,
        groupCount: 16,
        convolutionKernel: 4,
      },
      { attention: "full", layerCount: 12, kvHeadCount: 2, keyDim: 256, valueDim: 256 },
    ],
  },
};
const BF16 = { quantization: "BF16", bytes: 2 * 79_674_391_296, basis: "file" } as const;
const AT_8K = { contextTokens: 8192 };

describe("ownHead", () => {
  it("Qwen3-Next 80B-A3B: 1.66 × 10⁹ parameters, where the repository with the head has 1.6 × 10⁹ more", () => {
    const head = ownHead(QWEN3_NEXT, BF16);
    expect((head?.weightsBytes ?? 0) / 2 / 1e9).toBeCloseTo(1.66, 2);
    expect(head?.layerGroups).toEqual([
      { attention: "full", layerCount: 1, kvHeadCount: 2, keyDim: 256, valueDim: 256 },
    ]);
  });

  it("is unknown for a model of unknown size", () => {
    expect(ownHead({ attention: QWEN3_8B.attention }, QWEN3_8B_Q4)).toBeUndefined();
  });
});

describe("a draft in an answer", () => {
  const draft = ownHead(QWEN3_8B, QWEN3_8B_Q4);
  const machine = { devices: [RTX_4090, RTX_4090] };
  const plain = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine, AT_8K);
  const drafted = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine, { ...AT_8K, draft });

  it("adds 139 MB of weights and 32 MiB of cache to Qwen3 8B at 8,192 tokens, on one of two cards", () => {
    expect(drafted.terms.draftWeightsBytes / 1e6).toBeCloseTo(139.0, 1);
    expect(drafted.terms.draftKvBytes).toBe(32 * 2 ** 20);
    const { draftWeightsBytes, draftKvBytes } = drafted.terms;
    expect(drafted.total.likely - plain.total.likely).toBeLessThanOrEqual(
      draftWeightsBytes + draftKvBytes + 6,
    );
    expect(drafted.devices.filter(({ terms }) => terms.draftWeightsBytes > 0)).toHaveLength(1);
  });

  it("prints its cache as 1 layer × 8,192 cells × 8 KV heads × 256 × 2 bytes", () => {
    const line = explainFit(drafted, QWEN3_8B, { ...AT_8K, draft }).find(
      ({ key }) => key === "draftKvBytes",
    );
    expect(line?.factors.map(({ value }) => value)).toEqual([1, 8192, 8, 256, 2]);
  });

  it("4 slots and 2 proposed tokens keep 12 recurrent states", () => {
    const settings = {
      contextTokens: 4096,
      slotCount: 4,
      draft: { weightsBytes: 0, tokensPerStep: 2 },
    };
    expect(stateCount(settings)).toBe(12);
    const states = estimateFit(QWEN3_NEXT, BF16, machine, settings).terms.stateBytes;
    const one = estimateFit(QWEN3_NEXT, BF16, machine, { contextTokens: 4096 }).terms.stateBytes;
    expect(states).toBe(12 * one);
  });
});
