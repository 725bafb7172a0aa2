import { describe, expect, it } from "vitest";
import { modelLoaders, modelTypeOf } from "@/lib/answers/model-loaders";
import { catalog, findModel, seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";

function model(slug: string) {
  const found = findModel(slug);
  if (found === undefined) throw new Error(`no model is called ${slug}`);
  return found;
}

describe("modelTypeOf", () => {
  it.each([
    ["qwen3-8b", "qwen3"],
    ["qwen3-30b-a3b", "qwen3-moe"],
    ["qwen3-vl-30b-a3b", "qwen3-vl-moe"],
    ["deepseek-r1-distill-llama-70b", "llama"],
    ["deepseek-r1-0528", "deepseek-v3"],
    ["phi-3-5-moe", "phimoe"],
    ["command-r7b", "cohere2"],
    ["gpt-oss-20b", "gpt-oss"],
  ])("knows %s as %s", (slug, type) => {
    expect(modelTypeOf(model(slug))?.slug).toBe(type);
  });

  it("knows none for Whisper", () => {
    expect(modelTypeOf(model("whisper-large-v3"))).toBeUndefined();
  });

  it("knows the build of three quarters of the language models", () => {
    const language = catalog.models.filter(({ runsAs }) => runsAs === "text");
    const known = language.filter((each) => modelTypeOf(each) !== undefined);
    expect(known.length / language.length).toBeGreaterThan(0.75);
  });
});

describe("modelLoaders", () => {
  it("loads Qwen3 8B in four runtimes, MLX-LM since v0.24.1 of 28 April 2025", () => {
    const loaders = modelLoaders(model("qwen3-8b"));
    expect(loaders.map(({ tool }) => tool)).toEqual(["llama-cpp", "vllm", "mlx-lm", "exllamav3"]);
    expect(loaders[2]?.since).toEqual({ version: "v0.24.1", on: "2025-04-28" });
  });

  it("says that ExLlamaV3 leaves out the small sizes of Gemma 4", () => {
    const loader = modelLoaders(model("gemma-4-31b")).find(({ tool }) => tool === "exllamav3");
    expect(loader?.note).toBe("E2B and E4B are not supported yet.");
  });
});

describe("model types", () => {
  it("are refused when they name a model twice", () => {
    const [first, ...rest] = seeds.modelTypes;
    if (first === undefined) throw new Error("there is no model type");
    const again = { ...first, slug: "llama-again", families: [], models: ["llama-3-2-1b"] };
    try {
      parseCatalog({ ...seeds, modelTypes: [first, ...rest, again] });
    } catch (error) {
      expect(error instanceof CatalogError && error.problems).toEqual([
        "scripts/seed/model-types › llama-again › models: llama-3-2-1b is also in llama: keep one",
      ]);
      return;
    }
    throw new Error("it was not refused");
  });
});
