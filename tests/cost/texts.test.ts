import { describe, expect, it } from "vitest";
import { costChart, niceCeiling } from "@/lib/cost/chart";
import { breakEvenSentence, monthsText, verdictSentence } from "@/lib/cost/sentences";
import { sumLines } from "@/lib/cost/sum";
import type { CostAssumptions } from "@/lib/cost/types";

const USED_3090: CostAssumptions = {
  hardwarePrice: 800,
  resaleShare: 0,
  loadWatts: 350,
  idleWatts: 60,
  hoursPerDay: 2,
  poweredHoursPerDay: 8,
  electricityPerKilowattHour: 0.18,
  decodeTokensPerSecond: 30,
  prefillTokensPerSecond: 900,
  promptShare: 0.75,
  rentalPerHour: 0.22,
  rentalSpeedRatio: 1,
  pricePerMillionInput: 0.1,
  pricePerMillionOutput: 0.45,
  horizonMonths: 36,
};

const DEAR_CLOUD = { ...USED_3090, rentalPerHour: 2, pricePerMillionOutput: 10 };

describe("verdictSentence", () => {
  it("says plainly that the cloud is cheaper: $1,009 for the machine, $482 for renting, $161 for tokens", () => {
    expect(verdictSentence(USED_3090)).toBe(
      "The cloud is cheaper over 36 months (3 years). Paying for tokens costs least: $1,009 for the machine, $482 for renting, $161 for tokens.",
    );
  });

  it("says that one's own machine is cheapest against $2 an hour and $10 a million", () => {
    expect(verdictSentence(DEAR_CLOUD)).toMatch(/^Your own machine is cheapest over 36 months/);
  });
});

describe("breakEvenSentence", () => {
  it("names the months past the plan, and the hours where the two meet", () => {
    expect(breakEvenSentence(USED_3090, "rented")).toMatch(
      /^Renting is cheaper for the 36 months \(3 years\) you plan: your own machine would cost less only after 106 months \(8\.8 years\)\. Over 36 months \(3 years\) the two meet at \d\.\d hours a day\.$/,
    );
  });

  it("says when the electricity alone is dearer than the tokens", () => {
    expect(breakEvenSentence(USED_3090, "api")).toContain(
      "Paying for tokens is cheaper however long you keep the machine: it costs $4.48 a month, the electricity alone $5.81.",
    );
  });

  it("says after how many months a dear cloud is overtaken", () => {
    expect(breakEvenSentence(DEAR_CLOUD, "rented")).toMatch(
      /^Your own machine costs less than renting after 7 months\./,
    );
  });
});

describe("sumLines", () => {
  it("print the sum of the electricity: (21.3 + 11.0) kWh × $0.180 = $5.81", () => {
    expect(sumLines(USED_3090).find(({ key }) => key === "electricity")).toMatchObject({
      sum: "(21.3 + 11) kWh × $0.180",
      result: "$5.81",
    });
  });

  it("have the same ten lines whatever is assumed", () => {
    const keys = (each: CostAssumptions) => sumLines(each).map(({ key }) => key);
    expect(keys(USED_3090)).toHaveLength(10);
    expect(keys(DEAR_CLOUD)).toEqual(keys(USED_3090));
  });
});

describe("costChart", () => {
  it("starts at zero and ends at the planned month, with the crossing marked only within it", () => {
    const { yTicks, xTicks, marks } = costChart(USED_3090);
    expect(yTicks.map(({ text }) => text)).toEqual(["$0", "$300", "$600", "$900", "$1,200"]);
    expect(xTicks.map(({ text }) => text)).toEqual(["0", "9", "18", "27", "36"]);
    expect(marks).toEqual([]);
    expect(costChart(DEAR_CLOUD).marks.map(({ way, text }) => [way, text])).toContainEqual([
      "rented",
      "7 months",
    ]);
  });

  it("keeps the names of lines that end together apart", () => {
    const names = costChart({ ...USED_3090, rentalPerHour: 0.075 }).lines.map(({ nameY }) => nameY);
    const [a = 0, b = 0, c = 0] = names.toSorted((x, y) => x - y);
    expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(14.9);
  });
});

describe("niceCeiling", () => {
  it.each([
    [1009, 1200],
    [85, 100],
    [4250, 6000],
    [0, 1],
  ])("takes %d up to %d", (value, top) => {
    expect(niceCeiling(value)).toBe(top);
  });
});

describe("monthsText", () => {
  it("adds years from two years on, and rounds months up", () => {
    expect(monthsText(0.4)).toBe("1 month");
    expect(monthsText(14.2)).toBe("15 months");
    expect(monthsText(40)).toBe("40 months (3.3 years)");
  });
});
