import { describe, expect, it } from "vitest";
import { answerQuestion, costUsd, type Question } from "@/lib/advice/question";
import { askedModel, offeredUnits } from "@/lib/answers/choose-my-gpu";

const UNITS = offeredUnits("2026-11-25");

function question(change: Partial<Question> = {}): Question {
  const model = askedModel("qwen3-32b", "q4-k-m", 16_384);
  return {
    budgetUsd: 1000,
    models: model ? [model] : [],
    enoughTokensPerSecond: 15,
    computerUsd: 0,
    takesUsed: true,
    takesYearPrices: false,
    ...change,
  };
}

function ranked(change: Partial<Question> = {}): string[] {
  return answerQuestion(UNITS, question(change)).advice.ranked.map(({ slug }) => slug);
}

describe("answerQuestion", () => {
  it("tells a buyer with $1,000 who wants Qwen3 32B at Q4_K_M with 16K context which 24 GB cards hold it", () => {
    const { advice, lines } = answerQuestion(UNITS, question());
    const holding = advice.ranked.filter(({ standing }) => standing.runCount === 1);
    expect(holding.map(({ slug }) => slug)).toEqual(["rtx-3090"]);
    expect(lines.get("rtx-3090")?.offer).toMatchObject({ lowUsd: 700, highUsd: 900 });
    expect(advice.tooDear.map(({ slug }) => slug)).toContain("rtx-4090");
  });

  it("takes the Arc Pro B60 first when prices without a day count too, and else only hints at its $450", () => {
    expect(ranked({ takesYearPrices: true })[0]).toBe("arc-pro-b60");
    const { advice, lines } = answerQuestion(UNITS, question());
    expect(advice.unpriced.find(({ slug }) => slug === "arc-pro-b60")?.firstUpToUsd).toBe(800);
    expect(lines.get("arc-pro-b60")?.hint?.lowUsd).toBe(450);
  });

  it("leaves used cards out on request", () => {
    expect(ranked({ takesUsed: false })).not.toContain("rtx-3090");
  });

  it("adds the computer around a card: $300 for it make an $800 card too dear for $1,000", () => {
    expect(ranked({ computerUsd: 300 })).not.toContain("rtx-3090");
    expect(ranked({ computerUsd: 300, budgetUsd: 1100 })).toContain("rtx-3090");
  });

  it("keeps to Macs when only Macs are asked for", () => {
    const slugs = ranked({ budgetUsd: 6000, forms: ["mac"], enoughTokensPerSecond: 12 });
    expect(slugs[0]).toBe("apple-m5-max-32core");
    expect(slugs.every((slug) => slug.startsWith("apple-"))).toBe(true);
  });
});

describe("costUsd", () => {
  const offer = { lowUsd: 700, highUsd: 900, condition: "used", year: 2026, url: "" } as const;

  it("is the middle of $700 to $900 and $600 for the computer: $1,400 for a card, $800 for a Mac", () => {
    expect(costUsd(offer, "card", 600)).toBe(1400);
    expect(costUsd(offer, "mac", 600)).toBe(800);
  });
});
