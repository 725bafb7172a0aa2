import { describe, expect, it } from "vitest";
import {
  latestPrice,
  pricesOfHardware,
  reckonedPrice,
  rentalsOf,
  tokenPricesOf,
} from "@/lib/answers/prices";
import { findConfiguration } from "@/lib/catalog";

function latest(slug: string) {
  const configuration = findConfiguration(slug);
  return configuration && latestPrice(configuration);
}

describe("latestPrice", () => {
  it("is $700 to $900, used, on 16 May 2026 for an RTX 3090: newer than the two others", () => {
    expect(latest("rtx-3090")).toMatchObject({
      condition: "used",
      lowPrice: 700,
      highPrice: 900,
      observedOn: "2026-05-16",
    });
    expect(pricesOfHardware("rtx-3090").map(({ observedOn }) => observedOn)).toEqual([
      "2026-05-16",
      "2026-02",
      undefined,
    ]);
  });

  it("prefers a page with a day to one without: RTX 5070 Ti at $1,000 to $1,200", () => {
    expect(latest("rtx-5070-ti")).toMatchObject({ lowPrice: 1000, observedOn: "2026-01-24" });
  });

  it("is of one memory size: $2,459 with 128 GB, $1,639 with 64 GB, none with 96", () => {
    expect(latest("ryzen-ai-max-plus-395-128gb")?.lowPrice).toBe(2459);
    expect(latest("ryzen-ai-max-plus-395-64gb")?.lowPrice).toBe(1639);
    expect(latest("ryzen-ai-max-plus-395-96gb")).toBeUndefined();
  });

  it("is unknown for an RTX 4060: no page gives one", () => {
    expect(latest("rtx-4060")).toBeUndefined();
  });
});

describe("reckonedPrice", () => {
  it("is the middle of $700 to $900: $800", () => {
    const price = latest("rtx-3090");
    expect(price && reckonedPrice(price)).toBe(800);
  });

  it("is the price itself where there is no range: $4,700", () => {
    const price = latest("dgx-spark-gb10");
    expect(price && reckonedPrice(price)).toBe(4700);
  });
});

describe("prices of the cloud", () => {
  it("rent an RTX 4090 at $0.34 an hour, the newest first", () => {
    const prices = rentalsOf("rtx-4090");
    expect(prices.map(({ pricePerHour }) => pricePerHour)).toEqual([0.34, 0.34]);
    expect(prices.map(({ observedOn }) => observedOn)).toEqual(["2026-03-10", "2025-07-17"]);
  });

  it("ask $0.45 for a million tokens of Qwen3 32B at the cheapest, $0.59 at the next", () => {
    expect(
      tokenPricesOf("qwen3-32b").map(({ pricePerMillionOutput }) => pricePerMillionOutput),
    ).toEqual([0.45, 0.59]);
  });
});
