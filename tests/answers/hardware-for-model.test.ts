import { describe, expect, it } from "vitest";
import { fitDevice } from "@/lib/answers/device";
import { hardwareForModel } from "@/lib/answers/hardware-for-model";
import { modelAnswer } from "@/lib/answers/model-answer";
import { catalog, findConfiguration, findModel } from "@/lib/catalog";

const rowsOf = (slug: string) => hardwareForModel(findModel(slug)!);
const rowOn = (slug: string, configuration: string) =>
  rowsOf(slug).find((row) => row.configuration === configuration)!;

describe("hardwareForModel", () => {
  it("has at most 60 rows, and each machine once", () => {
    const machines = rowsOf("qwen3-8b").map(({ configuration }) => configuration);
    expect(machines.length).toBeGreaterThanOrEqual(30);
    expect(machines.length).toBeLessThanOrEqual(60);
    expect(new Set(machines).size).toBe(machines.length);
  });

  it("runs Qwen3 8B well on an RTX 3060 12 GB, at Q8_0 in about 9.3 GiB", () => {
    const row = rowOn("qwen3-8b", "rtx-3060-12gb");
    expect(row).toMatchObject({ verdict: "runs-well", quantization: "Q8_0" });
    expect(row.likelyBytes / 1024 ** 3).toBeCloseTo(9.3, 0);
  });

  it("does not fit Llama 3.3 70B at four bits on an RTX 4090: 42 GiB against 23", () => {
    const row = rowOn("llama-3-3-70b", "rtx-4090");
    expect(["with-offload", "does-not-run"]).toContain(row.verdict);
    expect(row.likelyBytes).toBeGreaterThan(row.usableBytes);
  });

  it("never calls a need larger than what is usable anything but offload or a no", () => {
    const wrong = catalog.models.flatMap((model) =>
      hardwareForModel(model)
        .filter(({ likelyBytes, usableBytes, verdict }) => {
          const saysSo = verdict === "with-offload" || verdict === "does-not-run";
          return saysSo !== likelyBytes > usableBytes;
        })
        .map(({ configuration }) => `${model.slug} on ${configuration}`),
    );
    expect(wrong).toEqual([]);
  });

  it("gives a larger card no worse a quantization: Qwen3.6 27B on 16, 24 and 32 GB", () => {
    const [small, middle, large] = ["rtx-5080", "rtx-4090", "rtx-5090"].map(
      (machine) => rowOn("qwen3-6-27b", machine).likelyBytes,
    );
    expect(middle).toBeGreaterThanOrEqual(small!);
    expect(large).toBeGreaterThanOrEqual(middle!);
  });

  it("has no rows for a model that draws", () => {
    expect(rowsOf("flux-1-dev")).toEqual([]);
  });
});

describe("modelAnswer", () => {
  it("counts the rows and names the smallest machine that runs Qwen3 8B well", () => {
    const rows = rowsOf("qwen3-8b");
    const answer = modelAnswer(rows);
    expect(answer.machineCount).toBe(rows.length);
    expect(answer.smallest?.name).toContain("8 GB");
  });

  it("names none where nothing runs a model well: Kimi K2.6 below 512 GB", () => {
    expect(modelAnswer(rowsOf("kimi-k2-6")).smallest).toBeUndefined();
  });
});

describe("fitDevice", () => {
  it.each([
    ["rtx-4090", "dedicated"],
    ["apple-m4-max-40core-128gb", "unified"],
    ["cpu-2ch-ddr5-5600-32gb", "system"],
  ])("%s has %s memory", (slug, memoryKind) => {
    expect(fitDevice(findConfiguration(slug)!).memoryKind).toBe(memoryKind);
  });
});
