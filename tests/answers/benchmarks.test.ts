import { describe, expect, it } from "vitest";
import { accuracyGroups, accuracyMisses, residualClasses, rowCount } from "@/lib/answers/accuracy";
import { BENCHMARK_CLASSES } from "@/lib/answers/benchmark-classes";
import { settingsText } from "@/lib/answers/benchmark-settings";
import { benchmarkGroups } from "@/lib/answers/benchmarks";
import { measuredRuns } from "@/lib/catalog/measured-runs";

const rows = BENCHMARK_CLASSES.flatMap(benchmarkGroups).flatMap((group) => group.rows);
const rowsById = new Map(rows.map((row) => [row.id, row]));

/** Kinds that check single terms, and stand in no list. */
const TERMS = ["memory-compute", "memory-weights", "file-size", "max-context"];

describe("benchmark pages", () => {
  it("show each run once", () => {
    expect(rowsById.size).toBe(rows.length);
  });

  it("show every run of a speed, a total, a cache or an outcome: 2,335 of 2,804", () => {
    const missing = [...measuredRuns.values()].filter(
      ({ id, kind }) => !TERMS.includes(kind) && !rowsById.has(id),
    );
    expect(missing).toEqual([]);
    expect([rows.length, rowCount]).toEqual([2335, 2804]);
  });

  it("give each row its source and, unless it is not asked about, an estimate or a verdict", () => {
    for (const slug of BENCHMARK_CLASSES) {
      for (const { unit, rows: found } of benchmarkGroups(slug)) {
        for (const { source, estimate, outcome } of found) {
          expect(source.url).toMatch(/^https:\/\//);
          expect(unit === "none" || (estimate ?? outcome) !== undefined).toBe(true);
        }
      }
    }
  });

  it("m04617 states a prompt of 4,096 tokens with flash attention", () => {
    const run = measuredRuns.get("m04617");
    expect(run && settingsText(run)).toBe("prompt 4,096, flash attention on, GPU layers 99");
  });
});

describe("errors on the methodology page", () => {
  it("name decode, prefill, cache and total memory", () => {
    expect(accuracyGroups().map(({ quantity }) => quantity)).toEqual([
      "decode",
      "KV cache and state",
      "prefill",
      "total memory",
    ]);
  });

  it("link every row that decides a miss", () => {
    for (const { rows: deciding } of accuracyMisses()) {
      for (const { href } of deciding) expect(href).toMatch(/^\/benchmarks\/m\d+\/$/);
    }
  });

  it("plot every class of 20 rows and more, a point a run", () => {
    const dense = residualClasses().find(({ group }) => group === "one device, dense");
    expect(dense?.points.length).toBeGreaterThan(200);
  });
});
