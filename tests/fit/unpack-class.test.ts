import { describe, expect, it } from "vitest";
import { isBf16, unpackClass } from "@/lib/fit/unpack-class";

describe("unpackClass", () => {
  it.each([
    ["Q3_K_M", "q3-k-m", "low"],
    ["IQ2_XS", "iq2-xs", "low"],
    ["UD-Q2_K_XL", "ud-q2-k-xl", "low"],
    ["Q4_K_M", "q4-k-m", "q4"],
    ["Q6_K", "q6-k", "q4"],
    ["Q8_0", "q8-0", "q8"],
    ["BF16", "bf16", "f16"],
    ["MLX-8BIT", "mlx-8-bit", "q8"],
  ] as const)("is the same for %s and its slug %s: %s", (name, slug, expected) => {
    expect([unpackClass(name), unpackClass(slug)]).toEqual([expected, expected]);
  });
});

describe("isBf16", () => {
  it("is told from the slug as from the name, and not of F16", () => {
    expect(["BF16", "bf16", "F16"].map(isBf16)).toEqual([true, true, false]);
  });
});
