import { describe, expect, it } from "vitest";
import { formatKey } from "@/lib/fit/formats";
import { modelCounts } from "@/lib/fit/model-counts";
import {
  activeWeightBytes,
  weightParts,
  weightsFromAverage,
  weightsFromMixture,
} from "@/lib/fit/weights";
import { LLAMA_70B, QWEN3_8B, QWEN3_8B_Q4, QWEN3_30B } from "./samples";

describe("weightsFromMixture", () => {
  it.each([
    { name: "Qwen3 8B", model: QWEN3_8B, quantization: "Q4_K_M", gigabytes: 5.03 },
    { name: "Qwen3 8B", model: QWEN3_8B, quantization: "Q8_0", gigabytes: 8.71 },
    { name: "Llama 3.3 70B", model: LLAMA_70B, quantization: "Q4_K_M", gigabytes: 42.52 },
    { name: "Llama 3.3 70B", model: LLAMA_70B, quantization: "Q6_K", gigabytes: 57.89 },
  ])("$name at $quantization is within 1.5 % of the published $gigabytes GB", (anchor) => {
    const weights = weightsFromMixture(anchor.model, anchor.quantization);
    const ratio = (weights?.bytes ?? 0) / 1e9 / anchor.gigabytes;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.015);
    expect(weights?.basis).toBe("mixture");
  });

  it("takes the average where the shape is unknown, and says so", () => {
    const weights = weightsFromMixture({ size: { parameterCount: 8e9 } }, "Q8_0");
    expect(weights).toMatchObject({ basis: "average", bytes: 8.5e9 });
  });

  it("is undefined for an unknown size or format", () => {
    expect(weightsFromMixture({}, "Q4_K_M")).toBeUndefined();
    expect(weightsFromAverage(QWEN3_8B, "as published")).toBeUndefined();
  });
});

describe("weightParts", () => {
  it("the parts sum to the bytes, and 30B-A3B reads about a tenth of them for one token", () => {
    const weights = { quantization: "Q4_K_M", bytes: 18_556_686_912, basis: "file" as const };
    const parts = weightParts(weights, modelCounts(QWEN3_30B));
    const { inputEmbeddingBytes, perLayerEmbeddingBytes, routedBytes, restBytes } = parts;
    expect(inputEmbeddingBytes + perLayerEmbeddingBytes + routedBytes + restBytes).toBe(
      weights.bytes,
    );
    expect(activeWeightBytes(parts, modelCounts(QWEN3_30B)) / weights.bytes).toBeCloseTo(0.1, 1);
  });

  it("a dense model with its own output head reads all but the input embedding", () => {
    const parts = weightParts(QWEN3_8B_Q4, modelCounts(QWEN3_8B));
    expect(parts.inputEmbeddingBytes / ((151_936 * 4096 * 4.5) / 8)).toBeCloseTo(1, 2);
    expect(activeWeightBytes(parts, modelCounts(QWEN3_8B))).toBe(
      QWEN3_8B_Q4.bytes - parts.inputEmbeddingBytes,
    );
  });
});

describe("formatKey", () => {
  it.each([
    ["q4_k_m", "Q4_K_M"],
    ["UD-Q4_K_XL", "UD-Q4_K_XL"],
    ["Qwen3-8B-Q4_K_M.gguf", "Q4_K_M"],
    ["AWQ-4bit", "AWQ"],
    ["AutoRound INT4", "AUTOROUND"],
    ["4bit", "MLX-4BIT"],
    ["MLX 8-bit", "MLX-8BIT"],
    ["MXFP4_MOE", "MXFP4"],
    ["fp8", "FP8"],
    ["as published", undefined],
  ])("reads %s as %s", (text, key) => {
    expect(formatKey(text)).toBe(key);
  });
});
