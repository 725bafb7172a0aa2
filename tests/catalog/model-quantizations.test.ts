import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { effectiveBits } from "@/lib/catalog/effective-bits";

const bits = effectiveBits(catalog);

describe("effectiveBits", () => {
  it("gives Q4_K_M 4.90 bits over 89 files, 4.84 to 5.12 for four in five, against 4.5 nominal", () => {
    const { nominal } = catalog.quantizations.find(({ slug }) => slug === "q4-k-m")!;
    const { median, low, high, fileCount } = bits.get("q4-k-m")!;
    expect(nominal?.bitsPerWeight).toBe(4.5);
    expect([median, low, high].map((value) => value.toFixed(2))).toEqual(["4.90", "4.84", "5.12"]);
    expect(fileCount).toBe(89);
  });

  it.each([
    ["q8-0", 8.5],
    ["q6-k", 6.58],
    ["q5-k-m", 5.7],
    ["iq4-xs", 4.42],
    ["q2-k", 3.16],
    ["f16", 16],
  ])("gives %s %d bits", (slug, expected) => {
    expect(bits.get(slug)?.median).toBeCloseTo(expected, 1);
  });

  it("is never below the bits of the blocks, but for what is wider than its name", () => {
    const below = catalog.quantizations.filter(
      ({ slug, nominal }) =>
        (bits.get(slug)?.median ?? Number.POSITIVE_INFINITY) < (nominal?.bitsPerWeight ?? 0) * 0.99,
    );
    expect(below.map(({ slug }) => slug)).toEqual([]);
  });

  it("counts no Ollama listing and no model under 2.5 billion parameters", () => {
    const only = catalog.fileSizes.filter(
      ({ model, url }) => model === "qwen3-0-6b" || url.includes("ollama.com"),
    );
    expect(effectiveBits({ ...catalog, fileSizes: only }).size).toBe(0);
  });
});

describe("the quantizations", () => {
  it("keep what llama.cpp states of Llama 3.1 8B: 4.8944 bits at Q4_K_M", () => {
    const { stated } = catalog.quantizations.find(({ slug }) => slug === "q4-k-m")!;
    expect(stated[0]).toMatchObject({
      of: "Llama 3.1 8B",
      bitsPerWeight: 4.8944,
      source: { evidence: "published" },
    });
  });

  it("know NVFP4 only by a range: 0.06 to 0.19", () => {
    const { quality } = catalog.quantizations.find(({ slug }) => slug === "nvfp4")!;
    expect(quality[0]?.divergenceRange).toEqual([0.06, 0.19]);
  });
});
