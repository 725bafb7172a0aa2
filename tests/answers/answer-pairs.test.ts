import { describe, expect, it } from "vitest";
import { answerPairs, hasAnswer, isPlain } from "@/lib/answers/answer-pairs";
import { ANSWER_RULE } from "@/lib/answers/answer-rule";
import { hardwareForModel } from "@/lib/answers/hardware-for-model";
import { findConfiguration, findModel } from "@/lib/catalog";

/** Worked out here and not in a test: a busy machine takes its time over it. */
const PAIRS = answerPairs();

function plain(modelSlug: string, configurationSlug: string): boolean {
  const model = findModel(modelSlug);
  const configuration = findConfiguration(configurationSlug);
  if (model === undefined || configuration === undefined) throw new Error("no such record");
  const [row] = hardwareForModel(model, [configuration]);
  if (row === undefined) throw new Error("no row");
  return isPlain(model, configuration, row);
}

describe("answerPairs", () => {
  it(`gives at least 1,000 and at most ${ANSWER_RULE.mostDocuments} pairs, each once`, () => {
    const keys = PAIRS.map(({ model, configuration }) => `${model.slug} ${configuration.slug}`);
    expect(keys.length).toBeGreaterThanOrEqual(1000);
    expect(keys.length).toBeLessThanOrEqual(ANSWER_RULE.mostDocuments);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("begins with the model asked about most", () => {
    expect(PAIRS[0]?.model.slug).toBe("qwen3-8b");
  });

  it("knows its pairs by slug", () => {
    expect(hasAnswer("llama-3-3-70b", "rtx-4090")).toBe(true);
    expect(hasAnswer("llama-3-2-3b", "rtx-4090")).toBe(false);
    expect(hasAnswer("llama-3-3-70b", "no-such-machine")).toBe(false);
  });
});

describe("isPlain", () => {
  it.each([
    ["a 3B model on 24 GB runs well at Q8_0 with 32,768 tokens", "llama-3-2-3b", "rtx-4090", true],
    ["a 70B model on 24 GB needs system memory", "llama-3-3-70b", "rtx-4090", false],
    ["an 8B model on 8 GB runs, but not at Q8_0", "qwen3-8b", "rtx-4060", false],
    [
      "a model of a trillion parameters on 12 GB is far too large",
      "kimi-k2-6",
      "rtx-3060-12gb",
      true,
    ],
  ])("%s", (_claim, model, configuration, expected) => {
    expect(plain(model, configuration)).toBe(expected);
  });
});
