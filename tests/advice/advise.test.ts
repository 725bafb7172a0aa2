import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "@/lib/advice/advise";
import type { AdviceForm, Candidate, Outcome, Wishes } from "@/lib/advice/types";
import type { Verdict } from "@/lib/fit/types";

const ENOUGH: Wishes = { enoughTokensPerSecond: 20 };

function outcome(verdict: Verdict, likely?: number): Outcome {
  if (likely === undefined) return { verdict };
  return { verdict, tokensPerSecond: { low: likely * 0.8, likely, high: likely * 1.2 } };
}

function machine(slug: string, priceUsd: number | undefined, ...outcomes: Outcome[]): Candidate {
  return { slug, form: "card", priceUsd, outcomes };
}

const used3090 = machine("used-3090", 800, outcome("runs-well", 35));
const new5090 = machine("new-5090", 4250, outcome("runs-well", 60));
const mini = machine("mac-mini", 899, outcome("runs-well", 10));
const small = machine("small-card", 300, outcome("with-offload", 5));
const unknown = machine("no-price", undefined, outcome("runs-well", 15));

describe("advise", () => {
  it("puts the cheapest of the fast enough first: $800 at 35 tokens a second before $4,250 at 60", () => {
    const { ranked } = advise([new5090, used3090], ENOUGH);
    expect(ranked.map(({ slug }) => slug)).toEqual(["used-3090", "new-5090"]);
  });

  it("puts what holds the model before what must offload, even at nearly three times the price", () => {
    const { ranked } = advise([small, used3090], ENOUGH);
    expect(ranked.map(({ slug }) => slug)).toEqual(["used-3090", "small-card"]);
  });

  it("puts what is fast enough before what is not: 35 tokens a second before 10", () => {
    const cheap = { ...mini, priceUsd: 200 };
    const { ranked } = advise([cheap, used3090], ENOUGH);
    expect(ranked[0]?.slug).toBe("used-3090");
  });

  it("puts the one that runs two of two models before the one that runs one", () => {
    const both = machine("both", 2000, outcome("tight", 9), outcome("runs-well", 30));
    const one = machine("one", 500, outcome("does-not-run"), outcome("runs-well", 90));
    expect(advise([one, both], ENOUGH).ranked[0]?.slug).toBe("both");
  });

  it("keeps what costs more than $1,000 apart, and says its price would have to be $1,000", () => {
    const { ranked, tooDear } = advise([used3090, new5090, mini], { ...ENOUGH, budgetUsd: 1000 });
    expect(ranked.map(({ slug }) => slug)).toEqual(["used-3090", "mac-mini"]);
    expect(tooDear.map(({ slug, firstUpToUsd }) => [slug, firstUpToUsd])).toEqual([
      ["new-5090", 800],
    ]);
  });

  it("keeps what has no dated price apart, with the price it would be worth", () => {
    const slow = machine("slow", 800, outcome("runs-well", 10));
    const { ranked, unpriced } = advise([slow, unknown], ENOUGH);
    expect(ranked.map(({ slug }) => slug)).toEqual(["slow"]);
    expect(unpriced).toMatchObject([{ slug: "no-price", firstUpToUsd: 1200 }]);
  });

  it("leaves out what runs nothing, what has another form, what takes more than 300 W, what is silent on it", () => {
    const nothing = machine("nothing", 100, outcome("does-not-run"));
    const laptop: Candidate = { ...used3090, slug: "laptop", form: "laptop" };
    const hot: Candidate = { ...used3090, slug: "hot", powerWatts: 350 };
    const cool: Candidate = { ...used3090, slug: "cool", powerWatts: 300 };
    const { ranked, leftOut } = advise([nothing, laptop, hot, cool, used3090], {
      ...ENOUGH,
      forms: ["card"],
      maximumWatts: 300,
    });
    expect(ranked.map(({ slug }) => slug)).toEqual(["cool"]);
    expect(leftOut).toEqual([
      { slug: "nothing", reason: "runs-none" },
      { slug: "laptop", reason: "form" },
      { slug: "hot", reason: "power" },
      { slug: "used-3090", reason: "power-unknown" },
    ]);
  });

  it("counts an unknown speed as not fast enough, never as zero dollars", () => {
    const silent = machine("silent", 100, outcome("runs-well"));
    expect(advise([silent, used3090], ENOUGH).ranked.map(({ slug }) => slug)).toEqual([
      "used-3090",
      "silent",
    ]);
  });
});

describe("the price at which the advice flips", () => {
  it("is $800 × 15 ÷ 20 = $600 for a machine of 15 tokens a second against one that is fast enough, once both are slower than is enough", () => {
    const wishes = { enoughTokensPerSecond: 40 };
    const a = machine("a", 800, outcome("runs-well", 20));
    const b = machine("b", 900, outcome("runs-well", 15));
    const { ranked } = advise([a, b], wishes);
    expect(ranked.map(({ slug, firstUpToUsd }) => [slug, firstUpToUsd])).toEqual([
      ["a", 1200],
      ["b", 600],
    ]);
  });

  it("is no price at all for a machine that is not fast enough against one that is", () => {
    const { ranked } = advise([used3090, mini], ENOUGH);
    expect(ranked[1]?.firstUpToUsd).toBeUndefined();
  });

  const forms: readonly AdviceForm[] = ["card", "mac"];
  const candidate = fc.record({
    form: fc.constantFrom(...forms),
    priceUsd: fc.integer({ min: 100, max: 9000 }),
    outcomes: fc.tuple(
      fc.record({
        verdict: fc.constantFrom<Verdict>("runs-well", "tight", "with-offload"),
        likely: fc.integer({ min: 1, max: 90 }),
      }),
    ),
  });

  it("holds: a little under it the machine stands first, a little over it another does", () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 2, maxLength: 8 }), fc.nat(), (drawn, at) => {
        const all = drawn.map(({ outcomes: [{ verdict, likely }], ...rest }, index) => ({
          ...rest,
          slug: `machine-${index}`,
          outcomes: [outcome(verdict, likely)],
        }));
        const asked = all[at % all.length];
        const { ranked } = advise(all, ENOUGH);
        const flip = ranked.find(({ slug }) => slug === asked?.slug)?.firstUpToUsd;
        if (flip === undefined || flip === Number.POSITIVE_INFINITY) return;
        const firstAt = (priceUsd: number) =>
          advise(
            all.map((each) => (each.slug === asked?.slug ? { ...each, priceUsd } : each)),
            ENOUGH,
          ).ranked[0]?.slug;
        expect(firstAt(flip * 0.999)).toBe(asked?.slug);
        expect(firstAt(flip * 1.001)).not.toBe(asked?.slug);
      }),
    );
  });

  it("never puts a machine lower when it gets cheaper", () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 2, maxLength: 8 }), (drawn) => {
        const all = drawn.map(({ outcomes: [{ verdict, likely }], ...rest }, index) => ({
          ...rest,
          slug: `machine-${index}`,
          outcomes: [outcome(verdict, likely)],
        }));
        const place = (candidates: readonly Candidate[]) =>
          advise(candidates, ENOUGH).ranked.findIndex(({ slug }) => slug === "machine-0");
        const cheaper = all.map((each, index) =>
          index === 0 ? { ...each, priceUsd: each.priceUsd / 2 } : each,
        );
        expect(place(cheaper)).toBeLessThanOrEqual(place(all));
      }),
    );
  });
});
