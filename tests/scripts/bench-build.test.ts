import { describe, expect, it } from "vitest";
import { parseCatalog } from "@/lib/catalog/load";
import { seeds } from "@/lib/catalog/seeds";
import { multiplied } from "@/scripts/bench/build/multiply";
import { massReport, scalesReport, wholeReport } from "@/scripts/bench/build/report";

describe("multiplied", () => {
  it("gives twice the models and units, and the catalog takes them", () => {
    const twice = multiplied(seeds, 2);
    const catalog = parseCatalog(twice);
    expect(catalog.models).toHaveLength(2 * seeds.models.length);
    expect(catalog.hardware).toHaveLength(2 * seeds.hardware.length);
  });

  it("is the seeds as they are at 1×", () => {
    expect(multiplied(seeds, 1)).toEqual(seeds);
  });
});

describe("reports of bench:build", () => {
  const cost = (seconds: number) => ({ seconds, peakGiB: 1 });

  it("miss nothing when a page more costs the same at every scale", () => {
    const { misses, lines } = scalesReport([
      { times: 1, pageCount: 600, cost: cost(40) },
      { times: 3, pageCount: 1800, cost: cost(64) },
      { times: 10, pageCount: 6000, cost: cost(148) },
    ]);
    expect(lines).toContain("a page more at 10×: 20.0 ms");
    expect(misses).toEqual([]);
  });

  it("name the growth when a page more costs 1.5 times as much at 10×", () => {
    const { misses } = scalesReport([
      { times: 1, pageCount: 600, cost: cost(40) },
      { times: 3, pageCount: 1800, cost: cost(64) },
      { times: 10, pageCount: 6000, cost: cost(190) },
    ]);
    expect(misses).toEqual([
      "a page more, in times of a page more one scale before: 1.50 ×, at most 1.15 ×",
    ]);
  });

  it("hold a mass document to 10 times Eleventy's cost: 12 ms against 2 ms are 6", () => {
    const few = { count: 300, ours: cost(30), eleventy: cost(2) };
    const many = { count: 1300, ours: cost(42), eleventy: cost(4) };
    expect(massReport(few, many)).toEqual({
      lines: ["a mass document more (12.00 ms; Eleventy 2.00 ms): 6.00 ×, at most 10 ×"],
      misses: [],
    });
  });

  it("hold the whole build to 240 s cold, 90 s after a change, 2.5 GiB and 1 GB", () => {
    const { misses } = wholeReport({
      pageCount: 6800,
      outBytes: 1.2e9,
      cold: { seconds: 250, peakGiB: 2.6 },
      changed: cost(80),
    });
    expect(misses).toHaveLength(3);
  });
});
