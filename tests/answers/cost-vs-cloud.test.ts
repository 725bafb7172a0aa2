import { describe, expect, it } from "vitest";
import { COST_PICKS, costDefaults, costPresets } from "@/lib/answers/cost-vs-cloud";
import { COST_FIELDS, readCostField, writeCostField } from "@/lib/cost/fields";
import { pickedFigures, speedRatio } from "@/lib/cost/presets";

const EDITION = "2026-11-25";
const PRESETS = costPresets(EDITION);

describe("costDefaults", () => {
  it("start from a used RTX 3090 at $800 and 350 W, rented at $0.22, Qwen3 32B at $0.10 and $0.45", () => {
    expect(costDefaults(EDITION)).toMatchObject({
      hardwarePrice: 800,
      loadWatts: 350,
      rentalPerHour: 0.22,
      rentalSpeedRatio: 1,
      pricePerMillionInput: 0.1,
      pricePerMillionOutput: 0.45,
      electricityPerKilowattHour: 0.1802,
    });
  });
});

describe("costPresets", () => {
  it("give every price a day or year and a page", () => {
    const { machines, models, regions, rentals } = PRESETS;
    const all = [...machines, ...models, ...regions, ...rentals];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ seen, url }) => seen === "" || !url.startsWith("https://"))).toEqual([]);
  });

  it("hold twelve regions, four of them in dollars, and every rental of the catalog", () => {
    expect(PRESETS.regions).toHaveLength(12);
    expect(PRESETS.rentals).toHaveLength(21);
    expect(PRESETS.regions.filter(({ currency }) => currency === "USD")).toHaveLength(4);
  });
});

describe("pickedFigures", () => {
  it("give no price in dollars for Germany until somebody says what a euro costs, then €0.3835 × 1.1", () => {
    const picks = { ...COST_PICKS, region: "germany-household-2025" };
    const priceAt = (euro?: number) =>
      pickedFigures(PRESETS, picks, 0.75, euro).electricityPerKilowattHour;
    expect(priceAt()).toBeUndefined();
    expect(priceAt(1.1)).toBeCloseTo(0.42185, 5);
  });

  it("give no reading speed for an M5 Ultra, whose rate no page states", () => {
    const picks = { ...COST_PICKS, machine: "apple-m5-ultra-80core-96gb" };
    const figures = pickedFigures(PRESETS, picks, 0.75, undefined);
    expect(figures.decodeTokensPerSecond).toBeGreaterThan(20);
    expect(figures.prefillTokensPerSecond).toBeUndefined();
    expect(figures.loadWatts).toBeUndefined();
  });
});

describe("speedRatio", () => {
  it("is 2 for a machine twice as fast at both, and unknown without a reading speed", () => {
    expect(speedRatio([60, 2000], [30, 1000], 0.75)).toBeCloseTo(2, 9);
    expect(speedRatio([60, null], [30, 1000], 0.75)).toBeUndefined();
  });
});

describe("the fields", () => {
  const field = (name: string) => {
    const found = COST_FIELDS.find((each) => each.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it("read “75 %” as 0.75 and write it as 75", () => {
    expect(readCostField(field("prompt"), "75 %")).toBe(0.75);
    expect(writeCostField(field("prompt"), 0.75)).toBe("75");
  });

  it.each(["", "much", "25", "-1"])("refuse “%s” as hours a day", (text) => {
    expect(readCostField(field("hours"), text)).toBeUndefined();
  });

  it("write every default so that it reads back", () => {
    const defaults = costDefaults(EDITION);
    for (const each of COST_FIELDS) {
      const value = readCostField(each, writeCostField(each, defaults[each.key]));
      expect(value).toBeCloseTo(defaults[each.key], 3);
    }
  });
});
