import { describe, expect, it } from "vitest";
import { configurationSlug, slugStem } from "@/lib/machine/configuration";
import { findNames, theOneMeant } from "@/lib/machine/find-name";
import { neededAliases } from "@/lib/machine/needed-aliases";
import { resolveMachine } from "@/lib/machine/resolve-machine";
import { suggestMachines } from "@/lib/machine/suggest";

const UNITS = [
  { slug: "rtx-4090", name: "GeForce RTX 4090", aliases: ["4090"], sizes: [24] },
  { slug: "rtx-4090-laptop", name: "GeForce RTX 4090 Laptop", aliases: [], sizes: [16] },
  { slug: "rtx-3090", name: "GeForce RTX 3090", aliases: ["3090"], sizes: [24] },
  { slug: "rtx-3060-12gb", name: "GeForce RTX 3060 12 GB", aliases: ["RTX 3060"], sizes: [12] },
  { slug: "rtx-3060-8gb", name: "GeForce RTX 3060 8 GB", aliases: [], sizes: [8] },
  {
    slug: "apple-m4-max-40core",
    name: "Apple M4 Max (40-core GPU)",
    aliases: ["M4 Max"],
    sizes: [48, 64, 128],
  },
];

function slugsOf(text: string): string[] {
  return resolveMachine(text, UNITS).parts.map((part) =>
    part.kind === "unit" ? `${part.count}×${configurationSlug(part.configured)}` : "described",
  );
}

describe("resolveMachine", () => {
  it.each([
    ["rtx 4090 24gb", ["1×rtx-4090"]],
    ["4090", ["1×rtx-4090"]],
    ["NVIDIA GeForce RTX 4090", ["1×rtx-4090"]],
    ["2x rtx3090 + rtx 4090", ["2×rtx-3090", "1×rtx-4090"]],
    ["rtx 3060", ["1×rtx-3060-12gb"]],
    ["rtx 3060 8GB", ["1×rtx-3060-8gb"]],
    ["m4 max 64 GB", ["1×apple-m4-max-40core-64gb"]],
    ["rtx 3060 12", ["1×rtx-3060-12gb"]],
    ["rtx 3060 8", ["1×rtx-3060-8gb"]],
    ["m4 max 128", ["1×apple-m4-max-40core-128gb"]],
    ["m4 max 40", ["1×apple-m4-max-40core-48gb"]],
    ["apple-m4-max-40core-128gb", ["1×apple-m4-max-40core-128gb"]],
    ["24gb@936:cuda", ["described"]],
  ])("finds %j", (text, expected) => {
    expect(slugsOf(text)).toEqual(expected);
  });

  it("takes the smallest size when none is told, and says so", () => {
    expect(resolveMachine("m4 max", UNITS).parts[0]).toMatchObject({
      isSizeAssumed: true,
      configured: { memoryGiB: 48 },
    });
  });

  it.each([
    ["rtx 4099", "unknown-name", "rtx-4090"],
    ["rtx 4090 48gb", "not-sold-with", "rtx-4090"],
    ["m4 max 96gb", "not-sold-with", "apple-m4-max-40core-64gb"],
    ["99x rtx 3090", "too-many", undefined],
  ])("says what is wrong with %j: %s, nearest %s", (text, reason, nearest) => {
    const [problem] = resolveMachine(text, UNITS).problems;
    const [first] = problem?.nearest ?? [];
    expect(problem?.reason).toBe(reason);
    expect(first && configurationSlug(first)).toBe(nearest);
  });

  it("says each of two wrong parts and keeps the right one", () => {
    const { parts, problems } = resolveMachine("rtx 4099, rtx 3090, m4 mex", UNITS);
    expect(parts).toHaveLength(1);
    expect(problems.map(({ text }) => text)).toEqual(["rtx 4099", "m4 mex"]);
  });
});

describe("suggestMachines", () => {
  it("completes only the last of two devices, with its count", () => {
    expect(suggestMachines("rtx-4090 + 2x 309", UNITS, 5)).toEqual([
      { value: "rtx-4090,rtx-3090*2", label: "2 × GeForce RTX 3090 24 GB" },
    ]);
  });

  it("completes a memory that is typed without its unit", () => {
    expect(suggestMachines("2x rtx 3060 12", UNITS, 5)).toEqual([
      { value: "rtx-3060-12gb*2", label: "2 × GeForce RTX 3060 12 GB" },
    ]);
  });

  it("offers each size of a unit that is sold with three", () => {
    expect(suggestMachines("m4 max", UNITS, 5).map(({ value }) => value)).toEqual([
      "apple-m4-max-40core-48gb",
      "apple-m4-max-40core-64gb",
      "apple-m4-max-40core-128gb",
    ]);
  });

  it("offers the first of the list while nothing is typed", () => {
    expect(suggestMachines("", UNITS, 2).map(({ value }) => value)).toEqual([
      "rtx-4090",
      "rtx-4090-laptop",
    ]);
  });
});

const MODELS = [
  { slug: "llama-3-3-70b", name: "Llama 3.3 70B Instruct", aliases: ["llama3.3"] },
  { slug: "llama-3-70b", name: "Llama 3 70B Instruct" },
  { slug: "qwen3-8b", name: "Qwen3 8B", aliases: ["Qwen/Qwen3-8B"] },
];

describe("findNames", () => {
  it.each([
    ["llama 3.3 70b", "llama-3-3-70b"],
    ["llama3.3:70b", "llama-3-3-70b"],
    ["Qwen/Qwen3-8B", "qwen3-8b"],
    ["qwen 3 8", "qwen3-8b"],
  ])("puts %j first as %s", (typed, slug) => {
    expect(findNames(typed, MODELS)[0]?.record.slug).toBe(slug);
  });

  it("takes no model for “llama”, which two are called", () => {
    expect(theOneMeant(findNames("llama", MODELS))).toBeUndefined();
  });
});

describe("neededAliases", () => {
  it("keeps 4090 and leaves out what the name already says", () => {
    const aliases = ["4090", "NVIDIA GeForce RTX 4090", "RTX 4090 24GB", "4090 24GB"];
    expect(neededAliases({ slug: "rtx-4090", name: "GeForce RTX 4090", aliases })).toEqual([
      "4090",
    ]);
  });
});

describe("slugStem", () => {
  it("is the same for a unit and its configurations", () => {
    expect(slugStem("apple-m4-max-40core-64gb")).toBe("apple-m4-max-40core");
    expect(slugStem("rtx-3060-12gb")).toBe("rtx-3060");
  });
});
