import { describe, expect, it } from "vitest";
import { placeLabels } from "@/components/plots/place-labels";
import { bitsOf } from "@/lib/answers/quantization-bits";
import { filesAt } from "@/lib/answers/quantization-files";
import { loadersAt } from "@/lib/answers/quantization-loaders";
import { lossOf } from "@/lib/answers/quantization-loss";
import { neighboursOf } from "@/lib/answers/quantization-neighbours";
import { lossPoints } from "@/lib/answers/quantization-plot";
import { quantizationGroups } from "@/lib/answers/quantization-rows";
import { quantizationDescription, quantizationSentence } from "@/lib/answers/quantization-sentence";
import { catalog, findQuantization } from "@/lib/catalog";

const find = (slug: string) => findQuantization(slug)!;

describe("bitsOf", () => {
  it("takes Q4_K_M from 89 files, IQ2_S from the page of llama.cpp, Q1_0 from its blocks", () => {
    expect(bitsOf(find("q4-k-m"))).toMatchObject({ basis: "files", fileCount: 89 });
    expect(bitsOf(find("iq2-s"))).toEqual({
      basis: "stated",
      bitsPerWeight: 2.7403,
      of: "Llama 3.1 8B",
    });
    expect(bitsOf(find("q1-0"))).toEqual({ basis: "blocks", bitsPerWeight: 1.125 });
  });

  it("says nothing of EXL2, which takes what one asks for", () => {
    expect(bitsOf(find("exl2"))).toBeUndefined();
  });
});

describe("lossOf", () => {
  it("gives Q4_K_M 0.028 on LLaMA 3 8B, the better of two recipes", () => {
    expect(lossOf(find("q4-k-m"))).toEqual({
      divergence: 0.028152,
      perplexityChangeShare: 0.0243,
      model: "LLaMA 3 8B",
    });
  });

  it("gives none to F16 and to what nobody tested on that model", () => {
    expect(lossOf(find("f16"))).toBeUndefined();
    expect(lossOf(find("ud-q4-k-xl"))).toBeUndefined();
  });
});

describe("neighboursOf", () => {
  it("puts Q4_K_M between Q5_K_M and IQ4_XS, with files of one model of both", () => {
    const { larger, smaller, better } = neighboursOf(find("q4-k-m"));
    expect([larger?.slug, smaller?.slug]).toEqual(["q5-k-m", "iq4-xs"]);
    expect(better).toBeUndefined();
    const { ownBytes, otherBytes } = smaller!.example!;
    expect(otherBytes).toBeLessThan(ownBytes);
  });

  it("finds that IQ4_XS, at 4.42 bits, loses less than Q4_0 at 4.65", () => {
    expect(neighboursOf(find("q4-0")).better?.divergence).toBeLessThan(0.05);
    expect(neighboursOf(find("q4-0")).better?.bitsPerWeight).toBeLessThanOrEqual(4.65);
  });

  it("names nothing smaller than Q1_0 and nothing larger than F32", () => {
    expect(neighboursOf(find("q1-0")).smaller).toBeUndefined();
    expect(neighboursOf(find("f32")).larger).toBeUndefined();
  });
});

describe("filesAt", () => {
  it("lists 60 of 138 files at Q4_K_M, Qwen3 8B first", () => {
    const { files, count } = filesAt("q4-k-m");
    expect([files.length, count]).toEqual([60, 138]);
    expect(files[0]).toMatchObject({ model: "qwen3-8b", label: "Q4_K_M" });
  });
});

describe("loadersAt", () => {
  it("names tools whose documentation names GGUF, each with the page", () => {
    const { documented } = loadersAt(find("q4-k-m"));
    expect(documented.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(["llama-cpp", "ollama"]),
    );
    expect(documented.every(({ source }) => source.url.startsWith("https://"))).toBe(true);
  });

  it("names no tool twice", () => {
    const { documented, others } = loadersAt(find("q4-k-m"));
    const slugs = [
      ...documented.map(({ slug }) => slug),
      ...others.flatMap(({ tool }) => tool ?? []),
    ];
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe("quantizationGroups", () => {
  it("holds all 65 formats once, Q6_K first of the K-quants", () => {
    const groups = quantizationGroups();
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(catalog.quantizations.length);
    expect(groups[0]?.rows[0]?.slug).toBe("q6-k");
    expect(groups.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});

describe("lossPoints", () => {
  it("plots 27 formats of GGUF on LLaMA 3 8B, from IQ1_S to Q8_0", () => {
    const { model, points } = lossPoints();
    expect(model).toBe("LLaMA 3 8B");
    expect([points[0]?.slug, points.at(-1)?.slug]).toEqual(["iq1-s", "q8-0"]);
    expect(points).toHaveLength(27);
  });
});

describe("quantizationSentence", () => {
  it("says of Q4_K_M its bits in files, in its blocks, and its divergence", () => {
    expect(quantizationSentence(find("q4-k-m"))).toBe(
      "Q4_K_M takes 4.90 bits a weight in the median of 89 published files, 4.50 in its blocks. " +
        "Its output differs from that of the unquantized LLaMA 3 8B by 0.028 (KL divergence).",
    );
  });

  it.each(catalog.quantizations)("describes $name in at most 160 characters", (quantization) => {
    expect(quantizationDescription(quantization).length).toBeLessThanOrEqual(160);
  });
});

describe("placeLabels", () => {
  it("puts no text on a mark or on another text, and leaves out what has no room", () => {
    const marks = [0, 6, 12, 18].map((x) => ({ x, y: 0, text: "Q4_K_M" }));
    const labels = placeLabels(marks, { characterWidth: 7, lineHeight: 15 });
    expect(labels[0]).toEqual({ x: -8, y: 5, anchor: "end" });
    expect(labels.filter((label) => label === undefined).length).toBeGreaterThan(0);
  });
});
