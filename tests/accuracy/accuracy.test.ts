import { describe, expect, it } from "vitest";
import { AccuracyRecord } from "@/lib/catalog/schemas/accuracy";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { judgeAll } from "@/scripts/accuracy/judge-all";
import { holdsRange, OUTCOME_TARGETS, RANGE_TARGET, ROUNDING } from "@/scripts/accuracy/targets";
import json from "@/scripts/seed/generated/accuracy.json";

const record = AccuracyRecord.parse(json);
const now = judgeAll();
const main = record.classes.filter(({ group }) => !group.startsWith("apart"));

describe("the recorded figures of npm run accuracy", () => {
  it("are those of this engine (else: npm run accuracy -- --write)", () => {
    expect(record.engineVersion).toBe(ENGINE_VERSION);
    expect(record.rowCount).toBe(now.rowCount);
  });

  it.each(main)("$quantity, $group: no worse than recorded, $median at the median", (recorded) => {
    const found = now.classes.find(
      ({ quantity, group }) => quantity === recorded.quantity && group === recorded.group,
    );
    expect(found?.count).toBe(recorded.count);
    expect(found?.median).toBeLessThanOrEqual(recorded.median + ROUNDING);
    expect(found?.ninetieth).toBeLessThanOrEqual(recorded.ninetieth + ROUNDING);
  });

  it("has at least 95 % of fits and 90 % of failures right, and at most 10 % unknown", () => {
    const { fitsRight, fitCount, failuresRight, failureCount, unknownCount } = now.outcomes;
    expect(fitsRight / fitCount).toBeGreaterThanOrEqual(OUTCOME_TARGETS.fits);
    expect(failuresRight / failureCount).toBeGreaterThanOrEqual(OUTCOME_TARGETS.failures);
    expect(unknownCount / (fitCount + failureCount)).toBeLessThanOrEqual(OUTCOME_TARGETS.unknown);
  });

  it("gives a cause in words for every missed target", () => {
    const missed = record.classes.filter((each) => each.isMet === false || !holdsRange(each));
    for (const { cause = "", decidingRows = [] } of missed) {
      expect(cause).toMatch(/\d/);
      expect(decidingRows).not.toEqual([]);
    }
  });

  it("holds 75 to 85 % of the decode and prefill runs of large classes in its range", () => {
    const large = main.filter(
      ({ quantity, count }) => count >= RANGE_TARGET.rows && quantity !== "total memory",
    );
    for (const { insideShare } of large) {
      expect(insideShare).toBeGreaterThanOrEqual(RANGE_TARGET.least);
      expect(insideShare).toBeLessThanOrEqual(RANGE_TARGET.most);
    }
  });
});
