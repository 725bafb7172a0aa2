import { describe, expect, it } from "vitest";
import { anyPairAt, comparisonIn } from "@/lib/compare/address";
import { compareRecords, rowsIn } from "@/lib/compare/differences";
import { COMPARED_FIELDS } from "@/lib/compare/fields";
import { inOrder, pairSlug, slugsOfPair } from "@/lib/compare/pair-slug";
import type { ComparedField, ComparedRecord, ComparedValue } from "@/lib/compare/types";
import { itemsOfItsOwn, sizeText, valueNote, valueText } from "@/lib/compare/value-text";
import { routes } from "@/lib/routes";

const FIELDS: readonly ComparedField[] = [
  { key: "memory", sort: "amount", unit: "capacity-gb", better: "more" },
  { key: "power", sort: "amount", unit: "watts", better: "less" },
  { key: "rate", sort: "amount", unit: "tflops", better: "more" },
  { key: "bus", sort: "amount", unit: "bits" },
  { key: "backends", sort: "set" },
  { key: "maker", sort: "text" },
];

const record = (
  name: string,
  values: Record<string, ComparedValue | undefined>,
): ComparedRecord => ({
  slug: name,
  name,
  values,
});

const rowsOf = (...all: Record<string, ComparedValue | undefined>[]) =>
  compareRecords(
    FIELDS,
    all.map((values, place) => record(`r${place}`, values)),
  );
const rowOf = (key: string, ...values: (ComparedValue | undefined)[]) =>
  rowsOf(...values.map((value) => ({ [key]: value })))[0]!;

describe("compareRecords", () => {
  it("24 GB against 12 GB differs 2 times, and the first is ahead", () => {
    expect(rowOf("memory", { amount: 24 }, { amount: 12 })).toMatchObject({
      state: "differs",
      size: 2,
      ahead: 0,
    });
  });

  it("350 W against 450 W puts the lower ahead", () => {
    expect(rowOf("power", { amount: 350 }, { amount: 450 }).ahead).toBe(0);
  });

  it("an unknown never wins, and nothing wins against it", () => {
    const row = rowOf("memory", { amount: 24 }, undefined);
    expect(row.state).toBe("unknown");
    expect(row.ahead).toBeUndefined();
    expect(rowOf("power", { amount: 100 }, { amount: 200 }, undefined)).not.toHaveProperty("ahead");
  });

  it("a field unknown of every record is no row", () => {
    expect(rowsOf({ memory: undefined }, {})).toEqual([]);
  });

  it("two known and alike beside an unknown are not said to be alike", () => {
    expect(rowOf("memory", { amount: 24 }, { amount: 24 }, undefined).state).toBe("unknown");
    expect(rowOf("memory", { amount: 24 }, { amount: 12 }, undefined).state).toBe("differs");
  });

  it("rates of tensor cores and of shaders do not compare, whatever their size", () => {
    const row = rowOf("rate", { amount: 330, basis: "tensor" }, { amount: 61, basis: "shader" });
    expect(row).toMatchObject({ state: "not-comparable", size: 1 });
    expect(row.ahead).toBeUndefined();
  });

  it("1,008 and 1,010 GB/s are alike: half a percent is rounding", () => {
    expect(rowOf("memory", { amount: 1008 }, { amount: 1010 }).state).toBe("alike");
    expect(rowOf("memory", { amount: 1008 }, { amount: 1018 }).state).toBe("differs");
  });

  it("a width of which more is not better has no winner", () => {
    expect(rowOf("bus", { amount: 384 }, { amount: 256 })).not.toHaveProperty("ahead");
  });

  it("sets differ by the share of items that not all have: 1 of 3 in common is 1.67", () => {
    const row = rowOf("backends", { items: ["cuda", "vulkan"] }, { items: ["rocm", "vulkan"] });
    expect(row.size).toBeCloseTo(1.667, 2);
    expect(itemsOfItsOwn(row)).toEqual([["cuda"], ["rocm"]]);
  });

  it("sets in another order are alike", () => {
    expect(rowOf("backends", { items: ["a", "b"] }, { items: ["b", "a"] }).state).toBe("alike");
  });

  it("rows furthest apart come first", () => {
    const rows = rowsOf(
      { memory: { amount: 24 }, power: { amount: 100 }, maker: { text: "A" } },
      { memory: { amount: 16 }, power: { amount: 300 }, maker: { text: "B" } },
    );
    expect(rows.map(({ field }) => field.key)).toEqual(["power", "memory", "maker"]);
    expect(rowsIn(rows, "differs")).toHaveLength(3);
  });

  it("turns its answer round when the records are", () => {
    const [one, other] = [{ memory: { amount: 24 } }, { memory: { amount: 16 } }];
    expect(rowsOf(one, other)[0]!.ahead).toBe(0);
    expect(rowsOf(other, one)[0]!.ahead).toBe(1);
  });
});

describe("the words of values", () => {
  const text = (key: string, value?: ComparedValue) =>
    valueText(FIELDS.find((field) => field.key === key)!, value, { backends: { cuda: "CUDA" } });

  it("carry the unit of their field, and none for an unknown", () => {
    expect(text("memory", { amount: 24 })).toBe("24\u00a0GB");
    expect(text("power", { amount: 450 })).toBe("450\u00a0W");
    expect(text("backends", { items: ["cuda", "sycl"] })).toBe("CUDA, sycl");
    expect(text("memory")).toBeUndefined();
  });

  it("give the range an amount is the middle of, where it has one", () => {
    expect(text("power", { amount: 2500, shown: "$2,200–$2,800" })).toBe("$2,200–$2,800");
  });

  it("say by what an amount was counted", () => {
    const value = { amount: 330, basis: "tensor", note: "2022" };
    expect(valueNote(FIELDS[2]!, value, { rate: { tensor: "tensor cores" } })).toBe(
      "tensor cores, 2022",
    );
  });

  it("say 1.29× for 450 W against 350 W, and nothing for words", () => {
    expect(sizeText(rowOf("power", { amount: 450 }, { amount: 350 }))).toBe("1.29×");
    expect(sizeText(rowOf("maker", { text: "A" }, { text: "B" }))).toBeUndefined();
  });

  it("hold every key once in a kind", () => {
    for (const fields of Object.values(COMPARED_FIELDS)) {
      const keys = fields.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("the address of a pair", () => {
  it("is one, whichever is named first", () => {
    expect(pairSlug("rtx-4090", "rtx-3090")).toBe("rtx-3090-vs-rtx-4090");
    expect(pairSlug("rtx-3090", "rtx-4090")).toBe("rtx-3090-vs-rtx-4090");
    expect(inOrder("b", "a")).toEqual(["a", "b"]);
    expect(slugsOfPair("rtx-3090-vs-rtx-4090")).toEqual(["rtx-3090", "rtx-4090"]);
  });

  it.each(["rtx-3090", "a-vs-b-vs-c", "-vs-b"])("%s is no pair", (pair) => {
    expect(slugsOfPair(pair)).toBeUndefined();
  });
});

describe("comparisonIn", () => {
  it.each([
    ["?hardware=rtx-4090,rtx-3090", { kind: "hardware", names: ["rtx-4090", "rtx-3090"] }],
    ["?models=Qwen3%208B, llama-3.1-8b", { kind: "models", names: ["Qwen3 8B", "llama-3.1-8b"] }],
    ["?tools=", { kind: "tools", names: [] }],
    ["?ref=x", undefined],
  ])("reads %s", (search, asked) => {
    expect(comparisonIn(search)).toEqual(asked);
  });

  it("takes a pair that has no document to where any two stand side by side", () => {
    expect(anyPairAt("/compare/hardware/rtx-3050-vs-rtx-4090/")).toBe(
      "/compare/?hardware=rtx-3050,rtx-4090",
    );
    expect(anyPairAt("/compare/phones/a-vs-b/")).toBeUndefined();
    expect(anyPairAt("/hardware/rtx-4090/")).toBeUndefined();
  });

  it("reads what routes write", () => {
    const address = routes.compare("hardware", ["rtx-4090", "rtx-3090"]);
    expect(address).toBe("/compare/?hardware=rtx-4090,rtx-3090");
    expect(comparisonIn(address.slice("/compare/".length))?.names).toEqual([
      "rtx-4090",
      "rtx-3090",
    ]);
  });
});
