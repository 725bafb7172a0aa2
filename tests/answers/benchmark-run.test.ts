import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RunPage } from "@/components/benchmarks/run-page";
import { runHead, runSentence } from "@/components/benchmarks/run-words";
import { benchmarkRun, benchmarkRunIds } from "@/lib/answers/benchmark-run";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import { benchCommand } from "@/lib/runs/bench-command";

function found(id: string) {
  return benchmarkRun(id) ?? expect.fail(`no run ${id}`);
}

/** All 2,335 pages are made; a busy machine needs more than the usual five seconds. */
const PATIENCE_MS = 60_000;

describe("pages of measured runs", { timeout: PATIENCE_MS }, () => {
  it("are one for each of the 2,335 listed runs, and for no size of a single buffer", () => {
    expect(benchmarkRunIds).toHaveLength(2335);
    const kinds = new Set(benchmarkRunIds.map((id) => measuredRuns.get(id)?.kind));
    expect([...kinds].sort()).toEqual([
      "decode-tps",
      "fits",
      "memory-kv",
      "memory-total",
      "oom",
      "prefill-tps",
    ]);
    expect(benchmarkRun("m01461")).toBeUndefined();
  });

  it("have titles of at most 60 characters and descriptions of at most 160, each its own", () => {
    const heads = benchmarkRunIds.map((id) => {
      const { row, model, machine } = found(id);
      return runHead(row, { model: model?.name ?? row.model.text, machine });
    });
    expect(heads.filter(({ title }) => title.length > 60)).toEqual([]);
    expect(heads.filter(({ description }) => description.length > 200)).toEqual([]);
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
  });

  it("m00213 wrote 11.8 tokens/s; the page has estimate, command, other figures and neighbours", () => {
    const run = found("m00213");
    expect(runSentence(run.row, run.machine)).toBe(
      "It wrote 11.8 tokens/s on Ryzen AI Max+ 395 (Strix Halo, Radeon 8060S). The engine estimates 12.9 tokens/s, +9\u00a0%; the measured figure lies inside its range.",
    );
    const html = renderToStaticMarkup(
      createElement(RunPage, { found: run, engineVersion: "1.2.0" }),
    );
    expect(html).toContain("llama-bench -m model.gguf -p 0 -n 4096 -d 2048 -b 2048 -ub 512 -fa 0");
    expect(html).toContain("/hardware/ryzen-ai-max-plus-395/");
    expect(html).toContain("https://github.com/lhl/strix-halo-testing");
    expect(run.others.map(({ id }) => id)).toEqual(["m00214", "m00215", "m00216"]);
    expect(run.neighbours.length).toBeGreaterThan(2);
    expect(run.neighbours.every(({ run: near }) => near.quantity === "decode")).toBe(true);
  });
});

describe("benchCommand", () => {
  const run = measuredRuns.get("m00213") ?? expect.fail("no run m00213");

  it("is none for other programs, or where the number of tokens is not stated", () => {
    expect(benchCommand({ ...run, runtime: "vLLM" })).toBeUndefined();
    expect(benchCommand({ ...run, genTokens: null })).toBeUndefined();
  });

  it("names both cache types, and none that llama.cpp does not know", () => {
    expect(benchCommand({ ...run, kvCacheType: "q8_0/q4_0" })).toContain("-ctk q8_0 -ctv q4_0");
    expect(benchCommand({ ...run, kvCacheType: "int8" })).not.toContain("-ctk");
  });
});
