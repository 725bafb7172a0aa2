import { describe, expect, it } from "vitest";
import { nearnessText } from "@/components/benchmarks/nearness";
import { nearestRuns, nearnessOf, type RunPlace, type RunQuantity } from "@/lib/runs/nearest";

const QWEN3_8B = { model: "qwen3-8b", parameterCount: 8.19e9, activeParameterCount: 8.19e9 };
const LLAMA_8B = { model: "llama-3-1-8b", parameterCount: 8.03e9, activeParameterCount: 8.03e9 };
const GPT_OSS = { model: "gpt-oss-20b", parameterCount: 20.9e9, activeParameterCount: 3.6e9 };
const RTX_3090 = { unit: "rtx-3090", architecture: "Ampere", bandwidthGBPerSecond: 936 };
const RTX_4090 = { unit: "rtx-4090", architecture: "Ada Lovelace", bandwidthGBPerSecond: 1008 };
const RTX_4060 = { unit: "rtx-4060", architecture: "Ada Lovelace", bandwidthGBPerSecond: 272 };
const M4 = { unit: "apple-m4-10core", architecture: "M4", bandwidthGBPerSecond: 120 };

const asked: RunPlace = { ...QWEN3_8B, ...RTX_4090, format: "q4-k-m", count: 1 };

function run(place: Partial<RunPlace>, quantity: RunQuantity = "decode") {
  return { ...asked, ...place, quantity };
}

describe("nearnessOf", () => {
  it.each([
    { nearness: "same", place: {} },
    { nearness: "other-count", place: { count: 2 } },
    { nearness: "like-device", place: RTX_4060 },
    { nearness: "like-device", place: RTX_3090 },
    { nearness: "like-model", place: LLAMA_8B },
    { nearness: "same-model", place: M4 },
    { nearness: "same-device", place: GPT_OSS },
    { nearness: "like-both", place: { ...LLAMA_8B, ...M4 } },
  ])("is $nearness for $place.model $place.unit $place.count", ({ nearness, place }) => {
    expect(nearnessOf(run(place), asked)).toBe(nearness);
  });

  it("is none for another model, twice as large, on another device", () => {
    expect(nearnessOf(run({ ...GPT_OSS, ...M4 }), asked)).toBeUndefined();
  });

  it("holds a machine of unknown devices apart from another such machine", () => {
    const unknown = { ...QWEN3_8B, count: 1 };
    expect(nearnessOf({ ...unknown }, { ...unknown })).toBe("same-model");
  });
});

describe("nearestRuns", () => {
  it("names the same pair, then a device of 936 GB/s, then Llama 3.1 8B on the same card", () => {
    const runs = [run(M4), run(LLAMA_8B), run(RTX_3090), run({})];
    expect(nearestRuns(runs, asked, 3).map(({ nearness }) => nearness)).toEqual([
      "same",
      "like-device",
      "like-model",
    ]);
  });

  it("takes a run at the format asked about before another", () => {
    const [first] = nearestRuns([run({ format: "q8-0" }), run({})], asked, 1);
    expect(first?.run.format).toBe("q4-k-m");
  });

  it("gives each figure of the same pair, but one of each other machine", () => {
    const runs = [{}, RTX_3090].flatMap((place) =>
      (["prefill", "decode", "memory"] as const).map((quantity) => run(place, quantity)),
    );
    const found = nearestRuns(runs, asked, 9).map(({ run: { unit, quantity } }) => [
      unit,
      quantity,
    ]);
    expect(found).toEqual([
      ["rtx-4090", "decode"],
      ["rtx-4090", "memory"],
      ["rtx-4090", "prefill"],
      ["rtx-3090", "decode"],
    ]);
  });
});

describe("nearnessText", () => {
  it("says how much bandwidth another device has", () => {
    expect(nearnessText("same-model", run({ ...M4, format: "q8-0" }), asked)).toBe(
      "the same model, another device (0.12 times the bandwidth), another quantization",
    );
    expect(nearnessText("same", run({}), asked)).toBe("the same model and device");
  });
});
