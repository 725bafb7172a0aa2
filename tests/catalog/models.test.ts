import { describe, expect, it } from "vitest";
import { catalog, seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import { EXCUSED_FILES } from "@/lib/catalog/rules/file-sizes-are-plausible";
import { resolveRecord } from "@/lib/resolve/record";
import { fileSizes } from "@/scripts/seed/file-sizes";
import { models } from "@/scripts/seed/models";

type Change = Record<string, unknown>;

/** The problems after one record of a kind is changed. */
function problemsWith(kind: "models" | "fileSizes", find: (seed: object) => boolean, to: Change) {
  const changed = seeds[kind].map((seed) =>
    typeof seed === "object" && seed !== null && find(seed) ? { ...seed, ...to } : seed,
  );
  try {
    parseCatalog({ ...seeds, [kind]: changed });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return [...error.problems];
    throw error;
  }
}

const isModel = (slug: string) => (seed: object) => "slug" in seed && seed.slug === slug;
const isFile = (model: string, label: string) => (seed: object) =>
  "model" in seed && seed.model === model && "label" in seed && seed.label === label;
const seedOf = (slug: string) => models.find((model) => model.slug === slug)!;

describe("the model records", () => {
  it("are at least 280, and every one names its organisation and what it runs as", () => {
    expect(catalog.models.length).toBeGreaterThanOrEqual(280);
  });

  it("know Qwen3 8B: 36 layers, 8 key-value heads of 128, 32,768 tokens native of 40,960", () => {
    const { attention, size } = catalog.models.find(({ slug }) => slug === "qwen3-8b")!;
    expect(size?.parameterCount).toBe(8_190_735_360);
    expect(attention).toMatchObject({ nativeContextTokens: 32_768, maximumContextTokens: 40_960 });
    expect(attention?.layerGroups).toEqual([
      { attention: "full", layerCount: 36, kvHeadCount: 8, keyDim: 128, valueDim: 128 },
    ]);
  });

  it("know Qwen3.5 27B: 48 recurrent layers of 6,144 × 128 with 16 groups", () => {
    const { attention } = catalog.models.find(({ slug }) => slug === "qwen3-5-27b")!;
    expect(attention?.layerGroups[0]).toEqual({
      attention: "recurrent",
      layerCount: 48,
      innerDim: 6144,
      stateDim: 128,
      groupCount: 16,
      convolutionKernel: 4,
    });
  });

  it("know DeepSeek-V3: 61 latent layers of 512 + 64, expanded 128 heads of 192 and 128", () => {
    const { attention } = catalog.models.find(({ slug }) => slug === "deepseek-v3")!;
    expect(attention?.layerGroups).toEqual([
      {
        attention: "mla",
        layerCount: 61,
        latentDim: 512,
        ropeDim: 64,
        expanded: { headCount: 128, keyDim: 192, valueDim: 128 },
      },
    ]);
  });

  it.each([
    ["qwen3:8b", "qwen3-8b"],
    ["Qwen/Qwen3-8B", "qwen3-8b"],
    ["llama-3.1-8b", "llama-3-1-8b"],
    ["Llama-3.1-8B-Instruct", "llama-3-1-8b"],
    ["Meta-Llama-3-8B", "llama-3-8b"],
    ["llama 70b", "llama-3-3-70b"],
    ["gpt-oss:20b", "gpt-oss-20b"],
    ["deepseek-r1:8b", "deepseek-r1-0528-qwen3-8b"],
  ])("are found by what people write: %s is %s", (asked, slug) => {
    expect(resolveRecord(asked, catalog.models)?.slug).toBe(slug);
  });
});

describe("the rules on models", () => {
  it("refuse an alias that means another model", () => {
    const aliases = [...(seedOf("qwen3-14b").aliases ?? []), "Qwen3 8B"];
    expect(problemsWith("models", isModel("qwen3-14b"), { aliases })).toEqual([
      'scripts/seed/models › qwen3-14b › aliases: "Qwen3 8B" already means qwen3-8b: take it out of one of the two',
    ]);
  });

  it("refuse more active parameters than there are", () => {
    const size = { ...seedOf("qwen3-30b-a3b").size, activeParameterCount: 40_000_000_000 };
    expect(problemsWith("models", isModel("qwen3-30b-a3b"), { size })).toEqual([
      "scripts/seed/models › qwen3-30b-a3b › size.activeParameterCount: must be at most parameterCount",
    ]);
  });

  it("refuse a native context beyond the maximum", () => {
    const attention = { ...seedOf("qwen3-8b").attention, nativeContextTokens: 131_072 };
    expect(problemsWith("models", isModel("qwen3-8b"), { attention })).toEqual([
      "scripts/seed/models › qwen3-8b › attention.nativeContextTokens: must be at most maximumContextTokens (40960)",
    ]);
  });

  it("refuse layers that do not add up", () => {
    const attention = { ...seedOf("qwen3-8b").attention, layerCount: 35 };
    expect(problemsWith("models", isModel("qwen3-8b"), { attention })[0]).toBe(
      "scripts/seed/models › qwen3-8b › attention.layerGroups: must add up to layerCount (is a group missing or counted twice?)",
    );
  });
});

describe("the rules on file sizes", () => {
  const q4 = isFile("qwen3-8b", "Q4_K_M");

  it("refuse a model that does not exist, and name the nearest", () => {
    expect(problemsWith("fileSizes", q4, { model: "qwen3-8bb" })).toEqual([
      'scripts/seed/generated/file-sizes.json › qwen3-8bb Q4_K_M: names the model "qwen3-8bb", which is not in scripts/seed/models. Did you mean "qwen3-8b"?',
    ]);
  });

  it("refuse a quantization that does not exist, and name the nearest", () => {
    expect(problemsWith("fileSizes", q4, { quantization: "q4-k-mm" })[0]).toContain(
      'Did you mean "q4-k-m"?',
    );
  });

  it("refuse a Q4_K_M of Qwen3 8B of 9 GB: 79 % more than its bits", () => {
    const problems = problemsWith("fileSizes", q4, { bytes: 9_000_000_000 });
    expect(problems[0]).toMatch(/qwen3-8b Q4_K_M: is \d+ % larger than 4\.9\d* bits/);
    expect(problems[1]).toContain("qwen3-8b Q8_0: must be larger than its Q4_K_M");
  });

  it("refuse an excuse that is no longer needed", () => {
    const size = Math.round((3_880_263_168 * 4.6) / 8);
    expect(problemsWith("fileSizes", isFile("gemma-3-4b", "Q4_0"), { bytes: size })).toEqual([
      "scripts/seed/generated/file-sizes.json › gemma-3-4b Q4_0: is excused, but fits now: take it out of EXCUSED_FILES",
    ]);
  });

  it("excuse under 1 % of the files", () => {
    expect(Object.keys(EXCUSED_FILES).length).toBeLessThan(fileSizes.length / 100);
  });
});
