import { describe, expect, it } from "vitest";
import { ENGINE_CHANGELOG } from "@/lib/fit/changelog";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import accuracy from "@/scripts/seed/generated/accuracy.json";

describe("the changelog of the engine", () => {
  it("begins with the version that runs", () => {
    expect(ENGINE_CHANGELOG[0]?.version).toBe(ENGINE_VERSION);
  });

  it("gives the recorded error of each class as what its newest version came to", () => {
    for (const { quantity, group, after } of ENGINE_CHANGELOG[0]?.errors ?? []) {
      const recorded = accuracy.classes.find(
        (each) => each.quantity === quantity && each.group === group,
      );
      expect(recorded?.median, `${quantity}, ${group}`).toBeCloseTo(after, 2);
    }
  });
});
