import { describe, expect, it } from "vitest";
import { catalog, seeds } from "@/lib/catalog";
import { type Rule, slugsOf } from "@/lib/catalog/load";
import { moreBitsMakeLargerFiles } from "@/lib/catalog/rules/more-bits-make-larger-files";
import { sizesAreInOneUnit } from "@/lib/catalog/rules/sizes-are-in-one-unit";
import { sizesAreOfWholeFiles } from "@/lib/catalog/rules/sizes-are-of-whole-files";
import type { FileSize } from "@/lib/catalog/schemas/file-size";
import { BYTES_PER_GB, BYTES_PER_GIB } from "@/lib/units";

const SLUGS = slugsOf(seeds);
const PLACE = "scripts/seed/generated/file-sizes.json";

function fileOf(model: string, label: string): FileSize {
  return catalog.fileSizes.find((file) => file.model === model && file.label === label)!;
}

/** The problems of a rule once one file is changed. */
function problemsWith(rule: Rule, { model, label }: FileSize, change: Partial<FileSize>) {
  const fileSizes = catalog.fileSizes.map((file) =>
    file.model === model && file.label === label ? { ...file, ...change } : file,
  );
  return rule({ ...catalog, fileSizes }, SLUGS);
}

describe.each([
  { name: "moreBitsMakeLargerFiles", rule: moreBitsMakeLargerFiles },
  { name: "sizesAreOfWholeFiles", rule: sizesAreOfWholeFiles },
  { name: "sizesAreInOneUnit", rule: sizesAreInOneUnit },
])("$name", ({ rule }) => {
  it("holds for all 1,794 files", () => {
    expect(rule(catalog, SLUGS)).toEqual([]);
  });

  it("takes an excuse that is no longer needed for a problem, or has none", () => {
    const problems = rule({ ...catalog, fileSizes: [] }, SLUGS);
    expect(problems.every((problem) => problem.includes("excused, but fits now"))).toBe(true);
  });
});

describe("moreBitsMakeLargerFiles", () => {
  it("refuses a Q8_0 of Qwen3 8B as large as its Q4_K_M", () => {
    const { bytes } = fileOf("qwen3-8b", "Q4_K_M");
    expect(problemsWith(moreBitsMakeLargerFiles, fileOf("qwen3-8b", "Q8_0"), { bytes })).toContain(
      `${PLACE} › qwen3-8b Q8_0: must be larger than its Q4_K_M: one of the two is wrong`,
    );
  });
});

describe("sizesAreOfWholeFiles", () => {
  const file = fileOf("qwen3-235b-a22b", "Q4_K_M");

  it("refuses a third of Qwen3 235B for the whole of it", () => {
    const bytes = Math.round(file.bytes / 3);
    expect(problemsWith(sizesAreOfWholeFiles, file, { bytes })).toEqual([
      `${PLACE} › qwen3-235b-a22b Q4_K_M: is 1 ÷ 3 of what its bits give: is it one part of several?`,
    ]);
  });

  it("refuses an address that names part 1 of 3, but takes the log of a program that loaded all", () => {
    const part = "https://huggingface.co/a/b/blob/main/x-Q4_K_M-00001-of-00003";
    expect(problemsWith(sizesAreOfWholeFiles, file, { url: `${part}.gguf` })).toEqual([
      `${PLACE} › qwen3-235b-a22b Q4_K_M: its address names one part of 3: add up all parts`,
    ]);
    expect(problemsWith(sizesAreOfWholeFiles, file, { url: `${part}.log` })).toEqual([]);
  });
});

describe("sizesAreInOneUnit", () => {
  it.each([
    ["GiB read as GB", BYTES_PER_GB / BYTES_PER_GIB],
    ["GB read as GiB", BYTES_PER_GIB / BYTES_PER_GB],
  ])("refuses a Q8_0 of Llama 3.1 8B in %s", (_, factor) => {
    const file = fileOf("llama-3-1-8b", "Q8_0");
    const bytes = Math.round(file.bytes * factor);
    expect(problemsWith(sizesAreInOneUnit, file, { bytes })).toEqual([
      expect.stringContaining("llama-3-1-8b Q8_0: is 7.4 % off what its bits give"),
    ]);
  });
});
