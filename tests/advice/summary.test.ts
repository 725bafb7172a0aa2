import { describe, expect, it } from "vitest";
import { answerQuestion, type Question } from "@/lib/advice/question";
import { answerText } from "@/lib/advice/summary";
import { askedModel, chooseAnswer, offeredUnits } from "@/lib/answers/choose-my-gpu";

const UNITS = offeredUnits("2026-11-25");

function answer(change: Partial<Question> = {}) {
  const model = askedModel("qwen3-32b", "q4-k-m", 16_384);
  const question: Question = {
    budgetUsd: 1000,
    models: model ? [model] : [],
    enoughTokensPerSecond: 15,
    computerUsd: 0,
    takesUsed: true,
    takesYearPrices: false,
    ...change,
  };
  return answerText(answerQuestion(UNITS, question), question);
}

describe("answerText", () => {
  it("says for $1,000 and Qwen3 32B to take the RTX 3090, with price, day, speed and need", () => {
    const { said, ranked } = chooseAnswer("2026-11-25");
    expect(said).toBe(
      "Take the GeForce RTX 3090 24 GB. It is the only one with a dated price that holds all of it within $1,000.",
    );
    expect(ranked[0]).toMatchObject({ price: "$700 to $900", seen: "used, 16 May 2026" });
    expect(ranked[0]?.outcomes[0]?.text).toMatch(/^Qwen3 32B: \d+–\d+\stok\/s, needs 22\.\d\sGiB$/);
    expect(ranked[0]?.also).toMatch(
      /^\$\d+\.\d\d for each token a second\. It draws up to 350\sW\.$/,
    );
  });

  it("links each model to the check of exactly this machine, format and context", () => {
    expect(answer().ranked[0]?.outcomes[0]?.checkHref).toBe(
      "/will-it-run/?machine=rtx-3090&model=qwen3-32b&quant=q4-k-m&context=16384",
    );
  });

  it("shows one memory size of a unit without a dated price, and a launch price only with its own size", () => {
    const { unpriced } = answer();
    const names = unpriced.map(({ name }) => name.replace(/ \d+ GB$/, ""));
    expect(new Set(names).size).toBe(names.length);
    expect(unpriced.find(({ slug }) => slug === "apple-m5-ultra-80core-256gb")?.seen ?? "").toBe(
      "",
    );
  });

  it("accounts for every machine: those in no list are counted by their reason", () => {
    const { leftOut } = answer({ forms: ["mac"], maximumWatts: 300 });
    expect(leftOut).toMatch(/^In no list, of \d+ machines: /);
    expect(leftOut).toMatch(/\d+ have another form/);
    expect(leftOut).toMatch(/\d+ give no power figure/);
  });

  it("says that nothing within $300 holds it, and still lists what would at a price", () => {
    const { said, unpriced } = answer({ budgetUsd: 300 });
    expect(said).toMatch(/^Nothing with a dated price within \$300 runs any of it\./);
    expect(unpriced.length).toBeGreaterThan(5);
  });
});
