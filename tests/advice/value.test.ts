import { describe, expect, it } from "vitest";
import { usdPerTokenRate } from "@/lib/advice/value";

const at = (likely: number) => ({
  verdict: "runs-well" as const,
  tokensPerSecond: { low: likely, likely, high: likely },
});

describe("usdPerTokenRate", () => {
  it("is $25 for $800 and 32 tokens a second, of the slower model", () => {
    expect(usdPerTokenRate(800, [at(32), at(50)])).toBe(25);
  });

  it("is unknown without a price, without a speed, and when nothing runs", () => {
    expect(usdPerTokenRate(undefined, [at(32)])).toBeUndefined();
    expect(usdPerTokenRate(800, [{ verdict: "runs-well" }])).toBeUndefined();
    expect(usdPerTokenRate(800, [{ verdict: "does-not-run" }])).toBeUndefined();
  });
});
