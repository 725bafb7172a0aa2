import { describe, expect, it } from "vitest";
import { countsText } from "@/components/answers/counts-text";
import { machinesHead } from "@/components/answers/machines-head";
import {
  classTableAddresses,
  machineCounts,
  machineParts,
  modelParts,
  partsOf,
} from "@/lib/answers/class-parts";
import { hardwareForModel, hasFitTable } from "@/lib/answers/hardware-for-model";
import { modelsOnUnit } from "@/lib/answers/models-on-unit";
import { verdictCounts } from "@/lib/answers/verdict-counts";
import { catalog, configurations, findHardware, findModel } from "@/lib/catalog";

describe("partsOf", () => {
  const rows = Array.from({ length: 310 }, (_, index) => index);

  it("cuts 310 rows of a class into parts of 150, 150 and 10", () => {
    const parts = partsOf(rows, () => "cpu");
    expect(parts.map(({ slug, items }) => [slug, items.length])).toEqual([
      ["cpu", 150],
      ["cpu-part-2", 150],
      ["cpu-part-3", 10],
    ]);
  });

  it("leaves a class of 150 whole", () => {
    expect(partsOf(rows.slice(0, 150), () => "cpu").map(({ partCount }) => partCount)).toEqual([1]);
  });
});

describe("class tables", () => {
  it("hold every configuration once and every estimated model once, so every pair is reachable", () => {
    const machines = machineParts.flatMap(({ items }) => items.map(({ slug }) => slug));
    const models = modelParts.flatMap(({ items }) => items.map(({ slug }) => slug));
    expect(machines.toSorted()).toEqual(configurations.map(({ slug }) => slug).toSorted());
    expect(models.toSorted()).toEqual(
      catalog.models
        .filter(hasFitTable)
        .map(({ slug }) => slug)
        .toSorted(),
    );
  });

  it("have no address for models that do not write text", () => {
    const others = catalog.models.filter(({ runsAs }) => runsAs === "embedding");
    const addresses = classTableAddresses();
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.filter(({ slug }) =>
        addresses.some((address) => address.startsWith(`/models/${slug}/`)),
      ),
    ).toEqual([]);
  });

  it("start with most memory: the 40 laptop chips begin with 24 GB", () => {
    const laptops = machineParts.find(({ slug }) => slug === "gpu-laptop");
    expect(machineCounts.get("gpu-laptop")).toBe(laptops?.items.length);
    expect(laptops?.items[0]?.memoryGiB).toBe(24);
  });

  it("say the same of a pair on both sides: Qwen3 8B on the RTX 3060 12 GB", () => {
    const model = findModel("qwen3-8b");
    const unit = findHardware("rtx-3060-12gb");
    const cards = machineParts.find(({ slug }) => slug === "gpu-desktop");
    if (model === undefined || unit === undefined || cards === undefined) throw new Error("gone");
    const row = hardwareForModel(model, cards.items).find((each) => each.unit === unit.slug);
    const [column] = modelsOnUnit(unit, [model]);
    expect(column?.rows[0]).toMatchObject({
      verdict: row?.verdict,
      quantization: row?.quantization,
      likelyBytes: row?.likelyBytes,
      decodeTokensPerSecond: row?.decodeTokensPerSecond,
    });
  });
});

describe("the head of a class table", () => {
  const counts = verdictCounts([
    ...Array.from({ length: 12 }, () => ({ verdict: "runs-well" as const })),
    { verdict: "tight" },
    { verdict: "does-not-run" },
    { verdict: "does-not-run" },
  ]);
  const part = { slug: "gpu-laptop", class: "gpu-laptop", part: 1 } as const;

  it("has the answer in the title, and less of it when the name is long", () => {
    const titleOf = (name: string) =>
      machinesHead({ model: { slug: "a", name }, part, rowCount: 15, counts }).title;
    expect(titleOf("Qwen3 8B")).toBe("Qwen3 8B on laptop graphics chips: 12 of 15 run it well");
    expect(titleOf("DeepSeek R1 Distill Qwen 14B")).toBe(
      "DeepSeek R1 Distill Qwen 14B: 12 of 15 laptop graphics chips",
    );
  });

  it("counts in words: 12 run it well, 1 is tight, and 2 do not run it", () => {
    expect(countsText(counts)).toBe("12 run it well, 1 is tight, and 2 do not run it.");
    expect(countsText(counts, "models")).toBe("12 run well, 1 is tight, and 2 do not run.");
  });
});
