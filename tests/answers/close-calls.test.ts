import { describe, expect, it } from "vitest";
import { hasAnswer } from "@/lib/answers/answer-pairs";
import { closeCalls } from "@/lib/answers/close-calls";

/** Worked out here and not in a test: a busy machine takes its time over it. */
const CALLS = closeCalls(8);

describe("closeCalls", () => {
  it("gives one answer each of the 8 models asked about most, and each has its page", () => {
    expect(CALLS).toHaveLength(8);
    expect(new Set(CALLS.map(({ model }) => model)).size).toBe(8);
    for (const { href } of CALLS) {
      const [, , model = "", configuration = ""] = href.split("/");
      expect(hasAnswer(model, configuration)).toBe(true);
    }
  });

  it("prefers what is tight or needs system memory: no call runs well where one does not", () => {
    const verdicts = CALLS.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === "runs-well").length).toBeLessThanOrEqual(2);
  });
});
