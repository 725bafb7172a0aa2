import { describe, expect, it } from "vitest";
import { adviceUnits, monthsOld } from "@/lib/answers/advice-units";
import { purposeAdvice } from "@/lib/answers/best-gpu";
import { PURPOSES, type Purpose } from "@/lib/answers/best-gpu-purposes";

const EDITION = "2026-11-25";

function purpose(slug: string): Purpose {
  const found = PURPOSES.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
}

describe("adviceUnits", () => {
  const units = adviceUnits(EDITION);
  const unit = (slug: string) => units.find(({ configuration }) => configuration.slug === slug);

  it("reckon a used RTX 3090 of $700 to $900 at $800, a card", () => {
    expect(unit("rtx-3090")).toMatchObject({ form: "card", priceUsd: 800, powerWatts: 350 });
  });

  it("leave out a price of December 2024: nearly two years old in November 2026", () => {
    expect(unit("jetson-orin-nano-super-8gb")?.priceUsd).toBeUndefined();
    expect(unit("jetson-orin-nano-super-8gb")?.stalePrice?.lowPrice).toBe(249);
  });

  it("hold no data centre card, phone, bare processor or doubtful record", () => {
    expect(unit("a100-sxm4-80gb")).toBeUndefined();
    expect(unit("cpu-2ch-ddr5-5600-32gb")).toBeUndefined();
    expect(units.every(({ configuration }) => configuration.hardware.confidence !== "low")).toBe(
      true,
    );
  });

  it("give each memory size its own price: Strix Halo $2,459 with 128 GB, $1,639 with 64 GB", () => {
    expect(unit("ryzen-ai-max-plus-395-128gb")?.priceUsd).toBe(2459);
    expect(unit("ryzen-ai-max-plus-395-64gb")?.priceUsd).toBe(1639);
  });
});

describe("monthsOld", () => {
  it.each([
    ["2026-05-16", 2026, 6],
    ["2026-01", 2026, 10],
    [undefined, 2026, 10],
    ["2024-12", 2024, 23],
  ])("counts %s of %d as %d months before November 2026", (observedOn, year, months) => {
    expect(monthsOld({ observedOn, year }, EDITION)).toBe(months);
  });
});

describe("purposeAdvice", () => {
  it("puts machines that hold 32B models at Q4_K_M with 16K first, and each holds them", () => {
    const { ranked, models } = purposeAdvice(purpose("32b-dense"), EDITION);
    expect(models.map(({ quantization }) => quantization)).toEqual(["Q4_K_M", "Q4_K_M"]);
    expect(ranked[0]?.standing).toMatchObject({ runCount: 2, fastCount: 2 });
    expect(ranked.map(({ slug }) => slug)).toContain("rtx-3090");
  });

  it("keeps within a budget: under $2,000 the best for 70B is the 64 GB Strix Halo", () => {
    const { ranked } = purposeAdvice(purpose("70b-dense"), EDITION, 2000);
    expect(ranked[0]?.slug).toBe("ryzen-ai-max-plus-395-64gb");
    expect(ranked.every(({ priceUsd }) => (priceUsd ?? 0) <= 2000)).toBe(true);
  });

  it("lists a machine without a dated price apart: an M4 Max with 128 GB for 100B mixtures", () => {
    const { ranked, unpriced } = purposeAdvice(purpose("100b-mixtures"), EDITION);
    expect(ranked.map(({ slug }) => slug)).not.toContain("apple-m4-max-40core-128gb");
    expect(unpriced.map(({ slug }) => slug)).toContain("apple-m4-max-40core-128gb");
  });

  it("needs ever more memory from purpose to purpose", () => {
    const least = PURPOSES.map((each) => {
      const [first] = purposeAdvice(each, EDITION).ranked;
      return Math.max(...(first?.outcomes.map(({ likelyBytes }) => likelyBytes) ?? []));
    });
    expect(least).toEqual(least.toSorted((a, b) => a - b));
  });
});
