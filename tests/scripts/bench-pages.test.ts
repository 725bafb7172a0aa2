import { describe, expect, it } from "vitest";
import type { Load } from "@/scripts/bench/pages/measure";
import { type Comparison, medianLoad, targetsOf } from "@/scripts/bench/pages/report";

const load: Load = {
  lcpMilliseconds: 1000,
  tbtMilliseconds: 0,
  layoutShift: 0,
  sentBytes: 160_000,
  moved: [],
};

function compared(finished: Partial<Load>, page: Partial<Comparison["page"]> = {}): Comparison {
  return {
    page: {
      address: "/a/",
      file: "a/index.html",
      isApp: false,
      isLongest: false,
      hasLongTable: false,
      ...page,
    },
    raw: load,
    finished: { ...load, lcpMilliseconds: 600, sentBytes: 20_000, ...finished },
  };
}

describe("medianLoad", () => {
  it("is the middle of three loads, figure by figure", () => {
    const loads = [300, 100, 200].map((ms) => ({ ...load, lcpMilliseconds: ms }));
    expect(medianLoad(loads).lcpMilliseconds).toBe(200);
  });
});

describe("targetsOf", () => {
  it("misses nothing at 0.6 of the time and 1/8 of the bytes", () => {
    expect(targetsOf([compared({})]).misses).toEqual([]);
  });

  it("names a page whose LCP is 0.66 of the unfinished", () => {
    expect(targetsOf([compared({ lcpMilliseconds: 660 })]).misses).toEqual(["/a/ LCP is 0.66×"]);
  });

  it("says what moved", () => {
    const { misses } = targetsOf([compared({ layoutShift: 0.02, moved: ["<p> Which"] })]);
    expect(misses).toEqual(["/a/ CLS is 0.020: <p> Which"]);
  });

  it.each([
    ["a document", {}, 1],
    ["a document with a table of more than 100 rows", { hasLongTable: true }, 0],
    ["an app", { isApp: true }, 0],
  ])("judges 40 ms of blocking on %s", (_, page, count) => {
    expect(targetsOf([compared({ tbtMilliseconds: 40 }, page)]).misses).toHaveLength(count);
  });

  it("lets the longest document send a quarter, the median one an eighth", () => {
    const longest = compared({ sentBytes: 41_000 }, { isLongest: true });
    expect(targetsOf([compared({}), compared({}), longest]).misses).toEqual([
      "the longest document sends too many bytes",
    ]);
    expect(targetsOf([compared({ sentBytes: 21_000 })]).misses).toEqual([
      "the median document sends too many bytes",
    ]);
  });
});
