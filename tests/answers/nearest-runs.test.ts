import { describe, expect, it } from "vitest";
import { runsForModel, runsForUnit, runsOfModel, runsOnUnit } from "@/lib/answers/nearest-runs";
import { runFacts } from "@/lib/answers/run-facts";
import { catalog, findHardware, findModel } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";

function model(slug: string): Model {
  return findModel(slug) ?? expect.fail(`no model ${slug}`);
}

function unit(slug: string): Hardware {
  return findHardware(slug) ?? expect.fail(`no unit ${slug}`);
}

describe("measured runs of a page", () => {
  it("are at most 6, of the model itself where it was measured, each with source and estimate", () => {
    const { rows, isOwn } = runsOfModel(model("qwen3-8b"));
    expect(isOwn).toBe(true);
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      expect(row.model).toBe("qwen3-8b");
      expect(row.source.url).toMatch(/^https:/);
      expect(row.estimate).toMatch(/\d(?:\sGiB)? \(\d.*–\d.*\)$/);
    }
  });

  it("are six models on the RTX 4090, and the others are counted", () => {
    const { rows, more } = runsOnUnit(unit("rtx-4090"));
    expect(new Set(rows.map((row) => row.model)).size).toBe(6);
    const counted = more.reduce((sum, { count }) => sum + count, rows.length);
    expect(counted).toBe(runFacts.filter((run) => run.unit === "rtx-4090").length);
  });

  it("are those of devices like it for a card nobody measured", () => {
    const { rows, isOwn } = runsOnUnit(unit("rtx-4070-super"));
    expect(isOwn).toBe(false);
    for (const { bandwidthGBPerSecond = 0, architecture } of rows) {
      const isNear = bandwidthGBPerSecond > 504 / 1.25 && bandwidthGBPerSecond < 504 * 1.25;
      expect(isNear || architecture === "Ada Lovelace").toBe(true);
    }
  });
});

describe("measured runs the checker fetches", () => {
  it("are at most 60 with a model, and 48 with a unit", () => {
    expect(Math.max(...catalog.models.map((each) => runsForModel(each).length))).toBeLessThan(61);
    expect(Math.max(...catalog.hardware.map((each) => runsForUnit(each).length))).toBeLessThan(49);
  });

  it("are of models as large for a model that was measured fewer than 3 times", () => {
    const runs = runsForModel(model("devstral-small-2-24b"));
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.filter((run) => run.model !== "devstral-small-2-24b").length).toBeGreaterThan(0);
  });
});
