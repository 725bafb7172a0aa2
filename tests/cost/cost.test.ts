import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breakEvenHours,
  breakEvenMonths,
  monthlyCosts,
  tokensPerHour,
  totalCosts,
} from "@/lib/cost/cost";
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

describe("tokensPerHour", () => {
  it("is 98,182 written and 294,545 read at 30 and 900 tokens a second, three of four being prompt", () => {
    const { input, output } = tokensPerHour(USED_3090);
    expect(output).toBeCloseTo(98_181.8, 0);
    expect(input).toBeCloseTo(294_545.5, 0);
  });

  it("is all writing without a prompt: 108,000 tokens an hour at 30 a second", () => {
    expect(tokensPerHour({ ...USED_3090, promptShare: 0 })).toEqual({ input: 0, output: 108_000 });
  });
});

describe("monthlyCosts", () => {
  it("is 32.3 kWh and $5.81 for 350 W over 2 hours and 60 W over 6 more, at $0.18", () => {
    const { loadKilowattHours, idleKilowattHours, electricity } = monthlyCosts(USED_3090);
    expect(loadKilowattHours).toBeCloseTo(21.3, 1);
    expect(idleKilowattHours).toBeCloseTo(10.96, 1);
    expect(electricity).toBeCloseTo(5.81, 2);
  });

  it("is 60.9 rented hours and $13.39 at $0.22, half of both when the rented machine is twice as fast", () => {
    expect(monthlyCosts(USED_3090).rentedHours).toBeCloseTo(60.875, 3);
    expect(monthlyCosts(USED_3090).rented).toBeCloseTo(13.39, 2);
    expect(monthlyCosts({ ...USED_3090, rentalSpeedRatio: 2 }).rented).toBeCloseTo(6.7, 2);
  });

  it("is $4.48 for 17.9 million tokens read at $0.10 and 6.0 million written at $0.45", () => {
    const { api, inputTokens, outputTokens } = monthlyCosts(USED_3090);
    expect(inputTokens / 1e6).toBeCloseTo(17.9, 1);
    expect(outputTokens / 1e6).toBeCloseTo(5.98, 1);
    expect(api).toBeCloseTo(4.48, 2);
  });
});

describe("breakEvenMonths", () => {
  it("is 105.5 months against renting at $0.22: longer than most keep a card", () => {
    expect(breakEvenMonths(USED_3090, "rented")).toBeCloseTo(105.5, 0);
  });

  it("is never against tokens that cost less than the electricity", () => {
    expect(breakEvenMonths(USED_3090, "api")).toBeUndefined();
  });

  it("is half as long when half the price comes back", () => {
    const whole = breakEvenMonths(USED_3090, "rented") ?? 0;
    const half = breakEvenMonths({ ...USED_3090, resaleShare: 0.5 }, "rented") ?? 0;
    expect(half).toBeCloseTo(whole / 2, 6);
  });
});

describe("breakEvenHours", () => {
  it("is where both cost the same over 36 months", () => {
    const hours = breakEvenHours(USED_3090, "rented") ?? 0;
    const at = { ...USED_3090, hoursPerDay: hours };
    const total = totalCosts(at, 36);
    expect(hours).toBeGreaterThan(2);
    expect(hours).toBeLessThan(8);
    expect(total.own).toBeCloseTo(total.rented, 6);
  });

  it("is undefined when not even 24 hours a day are enough", () => {
    expect(breakEvenHours({ ...USED_3090, hardwarePrice: 50_000 }, "rented")).toBeUndefined();
  });
});

describe("laws of the comparison", () => {
  const assumptions = fc
    .record({
      hardwarePrice: fc.double({ min: 100, max: 20_000, noNaN: true }),
      resaleShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
      loadWatts: fc.double({ min: 10, max: 1500, noNaN: true }),
      hoursPerDay: fc.double({ min: 0.1, max: 24, noNaN: true }),
      electricityPerKilowattHour: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
      rentalPerHour: fc.double({ min: 0.05, max: 10, noNaN: true }),
    })
    .map((drawn) => ({ ...USED_3090, ...drawn, idleWatts: drawn.loadWatts / 5 }));

  it("at the break-even month both ways have cost the same", () => {
    fc.assert(
      fc.property(assumptions, (each) => {
        const months = breakEvenMonths(each, "rented");
        if (months === undefined) return;
        const { own, rented } = totalCosts(each, months);
        expect(Math.abs(own / rented - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it("a dearer kilowatt-hour never brings the break-even nearer", () => {
    fc.assert(
      fc.property(assumptions, (each) => {
        const now = breakEvenMonths(each, "rented") ?? Number.POSITIVE_INFINITY;
        const dearer = { ...each, electricityPerKilowattHour: each.electricityPerKilowattHour * 2 };
        const then = breakEvenMonths(dearer, "rented") ?? Number.POSITIVE_INFINITY;
        expect(then).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
