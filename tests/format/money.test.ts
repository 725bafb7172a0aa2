import { describe, expect, it } from "vitest";
import { formatMoney, formatPriceRange } from "@/lib/format/money";

describe("formatMoney", () => {
  it.each([
    [1599, "USD", "$1,599"],
    [0.34, "USD", "$0.34"],
    [0.029, "USD", "$0.029"],
    [0.3835, "EUR", "€0.38"],
    [-250, "USD", "−$250"],
    [0, "USD", "$0"],
  ] as const)("writes %d %s as %s", (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });
});

describe("formatPriceRange", () => {
  it("writes $3,500 to $5,000, and one price where there is no range", () => {
    expect(formatPriceRange(3500, 5000)).toBe("$3,500 to $5,000");
    expect(formatPriceRange(899, undefined)).toBe("$899");
  });
});
