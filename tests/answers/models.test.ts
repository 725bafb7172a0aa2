import { describe, expect, it } from "vitest";
import { contextCurve } from "@/lib/answers/context-curve";
import { modelCommands } from "@/lib/answers/model-commands";
import { notEstimated } from "@/lib/answers/model-estimate";
import { fileGroups } from "@/lib/answers/model-files";
import { licenseInPlainWords } from "@/lib/answers/model-license";
import { groupOf, modelGroups } from "@/lib/answers/model-rows";
import { modelDescription, modelSentence } from "@/lib/answers/model-sentence";
import { quantizationLadder, usualRung } from "@/lib/answers/quantization-ladder";
import { weightsOf } from "@/lib/answers/weights";
import { catalog, findModel } from "@/lib/catalog";

const model = (slug: string) => findModel(slug)!;

describe("weightsOf", () => {
  it("takes the published file: Qwen3 8B in Q4_K_M is 5.03 GB", () => {
    expect(weightsOf(model("qwen3-8b"), "q4-k-m")).toMatchObject({
      basis: "file",
      bytes: 5_027_783_808,
    });
  });

  it("computes the size of Qwen3 8B in Q2_K, of which no file is listed, within 5 % of 3.28 GB", () => {
    const weights = weightsOf(model("qwen3-8b"), "q2-k");
    expect(weights?.basis).toBe("mixture");
    expect(weights?.bytes).toBeGreaterThan(3.28e9 * 0.95);
    expect(weights?.bytes).toBeLessThan(3.28e9 * 1.05);
  });

  it("is undefined for a quantization nobody knows", () => {
    expect(weightsOf(model("qwen3-8b"), "made-up")).toBeUndefined();
  });
});

describe("quantizationLadder", () => {
  it("goes from large to small for every model that is estimated", () => {
    for (const each of catalog.models.filter((one) => notEstimated(one) === undefined)) {
      const bytes = quantizationLadder(each).map(({ weights }) => weights.bytes);
      expect(bytes, each.slug).toEqual(bytes.toSorted((a, b) => b - a));
      expect(bytes.length, each.slug).toBeGreaterThan(0);
    }
  });

  it("offers gpt-oss in MXFP4 alone, as its experts are published", () => {
    expect(quantizationLadder(model("gpt-oss-20b")).map(({ name }) => name)).toEqual(["MXFP4"]);
  });

  it("takes Q4_K_M as the usual format", () => {
    expect(usualRung(model("llama-3-3-70b"))?.name).toBe("Q4_K_M");
  });
});

describe("contextCurve", () => {
  it("ends at the native context: 32,768 tokens of Qwen3 8B, with 9.4 GiB", () => {
    const last = contextCurve(model("qwen3-8b"))?.points.at(-1);
    expect(last?.contextTokens).toBe(32_768);
    expect(last?.f16GiB).toBeCloseTo(9.4, 1);
  });

  it("rises, and an 8-bit cache never takes more than a 16-bit one", () => {
    const { points } = contextCurve(model("llama-3-3-70b"))!;
    for (const [index, point] of points.entries()) {
      expect(point.q8GiB).toBeLessThanOrEqual(point.f16GiB);
      expect(point.f16GiB).toBeGreaterThan(points[index - 1]?.f16GiB ?? 0);
    }
  });

  it("says that Qwen3 8B at Q4_K_M reaches its whole context on 12 GB, and 20,992 tokens on 8 GB", () => {
    const { limits } = contextCurve(model("qwen3-8b"))!;
    const tokensOn = (size: number) =>
      limits.find(({ memoryGiB }) => memoryGiB === size)?.f16Tokens;
    expect(tokensOn(12)).toBe(32_768);
    expect(tokensOn(8)).toBe(20_992);
  });

  it("has none for a model that hears", () => {
    expect(contextCurve(model("whisper-large-v3"))).toBeUndefined();
  });
});

describe("notEstimated", () => {
  it.each([
    ["flux-1-dev", "image"],
    ["bge-m3", "embedding"],
    ["whisper-tiny", "speech"],
    ["gemma-4-12b", "no-layers"],
    ["qwen3-8b", undefined],
  ])("%s: %s", (slug, reason) => {
    expect(notEstimated(model(slug))).toBe(reason);
  });
});

describe("the words of a model", () => {
  it("name publisher, size, context and licence of Qwen3 8B", () => {
    expect(modelSentence(model("qwen3-8b")).replaceAll("\u00a0", " ")).toBe(
      "Qwen3 8B by Alibaba (Qwen): 8.19 B parameters, 32,768 tokens of context, Apache-2.0.",
    );
  });

  it("fit a search result for every model: 160 characters at most", () => {
    for (const each of catalog.models) {
      expect(modelDescription(each).length, each.slug).toBeLessThanOrEqual(160);
    }
  });

  it("say every licence in plain words", () => {
    for (const { license, slug } of catalog.models) {
      if (license) expect(licenseInPlainWords(license.terms), slug).toBeDefined();
    }
  });
});

describe("modelGroups", () => {
  it("hold every model once", () => {
    const slugs = modelGroups(catalog.models).flatMap(({ rows }) => rows.map(({ slug }) => slug));
    expect(slugs.toSorted()).toEqual(catalog.models.map(({ slug }) => slug).toSorted());
  });

  it("put Qwen3 8B among 2 to 10 billion, and Whisper with speech", () => {
    expect(groupOf(model("qwen3-8b"))).toBe("2b-to-10b");
    expect(groupOf(model("whisper-tiny"))).toBe("speech");
  });
});

describe("fileGroups", () => {
  it("give the Q4_K_M of Qwen3 8B 4.91 bits for each weight, under GGUF", () => {
    const [gguf] = fileGroups(model("qwen3-8b"));
    expect(gguf?.format).toBe("gguf");
    const file = gguf?.files.find(({ label }) => label === "Q4_K_M");
    expect(file?.bitsPerWeight).toBeCloseTo(4.91, 2);
  });
});

describe("the programs that load a format", () => {
  it("lead to their records where they have one: llama.cpp loads GGUF", () => {
    const [gguf] = fileGroups(model("qwen3-8b"));
    expect(gguf?.loadedBy).toContainEqual({ name: "llama.cpp", tool: "llama-cpp" });
  });
});

describe("modelCommands", () => {
  it("start Qwen3 8B with Ollama's tag", () => {
    expect(modelCommands(model("qwen3-8b"))[0]).toEqual({
      runtime: "Ollama",
      command: "ollama run qwen3:8b",
    });
  });

  it("name a repository and a label where a GGUF file is listed on Hugging Face", () => {
    for (const { command } of catalog.models.flatMap(modelCommands)) {
      expect(command).toMatch(/^ollama run \S+$|^llama-server -hf [\w.-]+\/[\w.-]+-GGUF:\S+$/);
    }
  });
});
