import { describe, expect, it } from "vitest";
import { checkerDetails } from "@/lib/answers/checker";
import { findModel } from "@/lib/catalog";
import { accuracy } from "@/lib/catalog/accuracy";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import { runEstimate } from "@/lib/runs/run-estimate";
import { BYTES_PER_GIB } from "@/lib/units";
import { machineOf } from "@/scripts/accuracy/row-machine";

/** Judged runs whose file size stands in the row, so that no published size takes part. */
const judged = accuracy.runs
  .filter(({ group }) => /^one device/.test(group))
  .flatMap(({ id, model: slug, likely }) => {
    const row = measuredRuns.get(id);
    const model = findModel(slug);
    const machine = row && machineOf(row, undefined);
    const isPlain = row?.modelSizeGiB && row.gpuLayers !== 0 && machine !== undefined;
    return isPlain && model ? [{ row, model: checkerDetails(model), machine, likely }] : [];
  });

describe("runEstimate", () => {
  it("is the figure that the benchmark pages print, for every fifth run on one device", () => {
    const some = judged.filter((_, index) => index % 5 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const { row, model, machine, likely } of some) {
      const bytes = Math.round((row.modelSizeGiB ?? 0) * BYTES_PER_GIB);
      const estimate = runEstimate(row, model, machine, bytes);
      if (typeof estimate === "string") continue;
      expect(estimate.likely / likely, row.id).toBeCloseTo(1, 2);
    }
  });

  it("is none for 16 requests at once, and for 20 of 33 layers on the card", () => {
    const [found] = judged;
    if (found === undefined) throw new Error("no run");
    const { row, model, machine } = found;
    expect(runEstimate({ ...row, concurrency: 16 }, model, machine, 5e9)).toBe("several-requests");
    expect(runEstimate({ ...row, gpuLayers: "20/33" }, model, machine, 5e9)).toBe("offload");
    expect(runEstimate({ ...row, quant: null }, model, machine, undefined)).toBe("format");
  });
});
