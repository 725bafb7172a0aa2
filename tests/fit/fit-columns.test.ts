import { describe, expect, it } from "vitest";
import { fitAt, fitColumns } from "@/lib/fit/fit-columns";
import type { FitModel } from "@/lib/fit/types";

const QWEN3_8B: FitModel = {
  size: { parameterCount: 8_190_735_360 },
  shape: { hiddenSize: 4096, vocabularySize: 151_936, hasTiedEmbeddings: false },
  attention: {
    layerCount: 36,
    layerGroups: [
      { attention: "full", layerCount: 36, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
    ],
    nativeContextTokens: 32_768,
  },
};

describe("fitColumns", () => {
  const columns = fitColumns([{}, QWEN3_8B]);

  it("come out as they went in but for a count's seventh figure: 8,190,735,360 → 8,190,740,000", () => {
    const kept = JSON.parse(JSON.stringify(fitAt(JSON.parse(JSON.stringify(columns)), 1)));
    expect(kept).toEqual({ ...QWEN3_8B, size: { parameterCount: 8_190_740_000 } });
  });

  it("keep a model of which nothing is known as one of which nothing is known", () => {
    expect(fitAt(columns, 0)).toEqual({});
  });
});
