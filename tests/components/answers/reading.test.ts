import { describe, expect, it } from "vitest";
import { answerOf } from "@/components/answers/answer";
import { answerHead } from "@/components/answers/answer-head";
import { gapText } from "@/components/answers/reading/gap-text";
import { readingOf } from "@/components/answers/reading/reading";
import { paceText } from "@/components/answers/reading/speed";
import { answerNeighbours } from "@/lib/answers/answer-neighbours";
import { type AnswerPair, answerPairs } from "@/lib/answers/answer-pairs";
import { answerQuestion } from "@/lib/answers/answer-question";
import { answerRuns } from "@/lib/answers/answer-runs";
import { hardwareForModel } from "@/lib/answers/hardware-for-model";
import { findConfiguration, findModel } from "@/lib/catalog";
import { gibToBytes } from "@/lib/units";

function pairOf(modelSlug: string, configurationSlug: string): AnswerPair {
  const model = findModel(modelSlug);
  const configuration = findConfiguration(configurationSlug);
  if (model === undefined || configuration === undefined) throw new Error("no such record");
  return { model, configuration };
}

function told(pair: AnswerPair) {
  const answer = answerOf(answerQuestion(pair));
  if (answer === undefined) throw new Error("no answer");
  return { answer, neighbours: answerNeighbours(pair) };
}

/** With plain spaces: figures stand before unbreakable ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const readingFor = (model: string, configuration: string) =>
  readingOf(told(pairOf(model, configuration))).map(plain);

/** Every 30th pair, across models and machines. */
const SAMPLE = answerPairs().filter((_, index) => index % 30 === 0);

describe("readingOf", () => {
  it("says where a dense model's speed comes from: 8.9 GB at 360 GB/s are at most 40.4 reads a second", () => {
    expect(readingFor("qwen3-8b", "rtx-3060-12gb")[0]).toMatch(
      /^Each token reads the whole 8\.9 GB; memory that gives 360 GB\/s cannot do that more than 40\.4 times/,
    );
  });

  it("begins a tight answer with how little is left", () => {
    expect(readingFor("gpt-oss-120b", "jetson-agx-orin-64gb")[0]).toMatch(
      /^Only .* GiB is between/,
    );
  });

  it("begins an answer with offload with the layers that stay on the card", () => {
    expect(readingFor("llama-3-3-70b", "rtx-4090")[0]).toMatch(
      /^\d+ of 80 layers stay on the device, and the others are read from system memory/,
    );
  });

  it("warns of a cut below four bits before anything else, and names what is better", () => {
    const [first = ""] = readingFor("qwen3-6-35b-a3b", "rtx-5070-ti");
    expect(first).toMatch(/^It fits whole only at Q2_K, below four bits/);
    expect(first).toMatch(/that is what we would load|better use of the same memory/);
  });

  it("says to a no how much is missing and what would do", () => {
    expect(readingFor("llama-3-70b", "apple-m4-pro-20core-24gb")[0]).toMatch(
      /lacks [\d.]+ GiB\. (?:What would do|The nearest way)/,
    );
  });

  it("says something of every answer, at most 5 paragraphs, each a whole sentence", () => {
    for (const pair of SAMPLE) {
      const paragraphs = readingOf(told(pair));
      expect(paragraphs.length).toBeGreaterThanOrEqual(1);
      expect(paragraphs.length).toBeLessThanOrEqual(5);
      for (const text of paragraphs) {
        expect(text).toMatch(/^[A-Z0-9].*\.$/s);
        expect(text).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  });

  it("says the same of no two answers", () => {
    const texts = SAMPLE.map((pair) => readingOf(told(pair)).join("\n"));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("an answer document", () => {
  it("has the same verdict and format as the class table of the pair", () => {
    for (const pair of SAMPLE) {
      const { check } = told(pair).answer;
      const [row] = hardwareForModel(pair.model, [pair.configuration]);
      expect([check.fit.verdict, check.chosen.quantization]).toEqual([
        row?.verdict,
        row?.quantizationSlug,
      ]);
    }
  });

  it("has the answer in its title: Llama 3.3 70B on the RTX 4090 runs with offload", () => {
    const { answer } = told(pairOf("llama-3-3-70b", "rtx-4090"));
    expect(answerHead(answer, "/a/").title).toMatch(
      /^Llama 3\.3 70B Instruct on (?:GeForce )?RTX 4090 24 GB: with offload/,
    );
  });

  it("links the checker with the same machine, model, format and context", () => {
    const { answer } = told(pairOf("qwen3-8b", "rtx-3060-12gb"));
    expect(answer.hrefOf({})).toBe(
      "/will-it-run/?machine=rtx-3060-12gb&model=qwen3-8b&quant=q8-0&context=8192",
    );
  });

  it("holds up to 4 measured runs, the nearest first, for Qwen3 8B on the RTX 3060 12 GB", () => {
    const { runs } = answerRuns(pairOf("qwen3-8b", "rtx-3060-12gb"), "q8-0");
    expect(runs).toHaveLength(4);
    expect(runs[0]?.run.model === "qwen3-8b" || runs[0]?.run.unit === "rtx-3060-12gb").toBe(true);
  });
});

describe("words for figures", () => {
  it.each([
    [32, "32 tokens/s, 6 times as fast as people read"],
    [7, "7 tokens/s, somewhat faster than people read"],
    [5, "5 tokens/s, about as fast as people read"],
    [2.2, "2.2 tokens/s, slower than people read"],
    [0.5, "0.5 tokens/s, for work that may run while one does something else"],
  ])("%d tokens a second is “%s”", (speed, words) => {
    expect(paceText(speed)).toBe(words);
  });

  it("gives no more digits than the figures bear: 0.02 GiB is less than 0.1 GiB", () => {
    expect(plain(gapText(gibToBytes(0.02)))).toBe("less than 0.1 GiB");
    expect(plain(gapText(gibToBytes(1.25)))).toBe("1.25 GiB");
  });
});
