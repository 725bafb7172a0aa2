import { describe, expect, it } from "vitest";
import { fitDevice } from "@/lib/answers/device";
import { plotModel, plotPoints } from "@/lib/answers/hardware-plot";
import { hardwareGroups } from "@/lib/answers/hardware-rows";
import { hardwareDescription, hardwareSentence, sizesText } from "@/lib/answers/hardware-sentence";
import { machineSummary, modelsOnConfiguration } from "@/lib/answers/models-on-hardware";
import { namesakesOf } from "@/lib/answers/namesakes";
import { usableMemory } from "@/lib/answers/usable-memory";
import { catalog, configurations, findConfiguration, findHardware } from "@/lib/catalog";

const GIB = 1024 ** 3;
const configurationOf = (slug: string) => findConfiguration(slug)!;
const rowsOn = (slug: string) => modelsOnConfiguration(configurationOf(slug));
const rowOf = (model: string, on: string) => rowsOn(on).find(({ slug }) => slug === model)!;

describe("modelsOnConfiguration", () => {
  it("has at most 60 models, each once, the smallest first", () => {
    const rows = rowsOn("rtx-4090");
    const sizes = rows.map(({ parameterCount }) => parameterCount);
    expect(rows.length).toBeGreaterThanOrEqual(35);
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it("runs Qwen3 8B at Q8_0 on an RTX 4090, and no Llama 3.3 70B on its 24 GB at four bits", () => {
    expect(rowOf("qwen3-8b", "rtx-4090")).toMatchObject({
      verdict: "runs-well",
      quantization: "Q8_0",
    });
    expect(rowOf("llama-3-3-70b", "rtx-4090").verdict).not.toBe("runs-well");
  });

  it("runs Llama 3.3 70B well on an M4 Max with 128 GB", () => {
    expect(rowOf("llama-3-3-70b", "apple-m4-max-40core-128gb").verdict).toBe("runs-well");
  });
});

describe("machineSummary", () => {
  it("counts no more models than there are, and more memory never runs fewer well", () => {
    const counts = [48, 64, 128].map((size) =>
      machineSummary(rowsOn(`apple-m4-max-40core-${size}gb`)),
    );
    const wells = counts.map(({ runsWellCount }) => runsWellCount);
    expect(wells).toEqual(wells.toSorted((a, b) => a - b));
    for (const { modelCount, runsWellCount, withOffloadCount } of counts) {
      expect(runsWellCount + withOffloadCount).toBeLessThanOrEqual(modelCount);
    }
  });
});

describe("usableMemory", () => {
  it.each([
    { slug: "rtx-4090", gib: 23.4, reason: "card" },
    { slug: "apple-m4-10core-16gb", gib: 10.67, reason: "apple" },
    { slug: "apple-m4-max-40core-64gb", gib: 48, reason: "apple" },
    { slug: "ryzen-ai-max-plus-395-128gb", gib: 110, reason: "shared" },
    { slug: "dgx-spark-gb10", gib: 119, reason: "shared-nvidia" },
    { slug: "cpu-2ch-ddr5-5600-32gb", gib: 27.4, reason: "system" },
  ])("gives a model about $gib GiB of $slug, because of its $reason memory", (anchor) => {
    const usable = usableMemory(configurationOf(anchor.slug));
    expect(usable.bytes / GIB).toBeCloseTo(anchor.gib, 0);
    expect(usable.reason).toBe(anchor.reason);
  });

  it("is never more than the memory, on any configuration", () => {
    for (const configuration of configurations) {
      expect(usableMemory(configuration).share, configuration.slug).toBeLessThanOrEqual(1);
    }
  });
});

describe("fitDevice", () => {
  it("carries what the RTX 3060 Laptop publishes: 6 GiB, 336 GB/s, capability 8.6", () => {
    expect(fitDevice(configurationOf("rtx-3060-laptop"))).toMatchObject({
      memoryGiB: 6,
      bandwidthGBPerSecond: 336,
      computeCapability: "8.6",
      isLaptop: true,
      memoryKind: "dedicated",
    });
  });

  it("leaves the FP16 rate of an M4 Max absent: no page states it", () => {
    expect(fitDevice(configurationOf("apple-m4-max-40core-64gb")).fp16Tflops).toBeUndefined();
  });
});

describe("the words of hardware", () => {
  it.each([
    { sizes: [24], text: "24 GB" },
    { sizes: [48, 64, 128], text: "48, 64 or 128 GB" },
    { sizes: [16, 32, 64, 96], text: "16 to 96 GB" },
  ])("say $sizes as $text", ({ sizes, text }) => {
    expect(sizesText(sizes).replaceAll("\u00a0", " ")).toBe(text);
  });

  it("say what an RTX 4090 is: 24 GB of GDDR6X, read at 1,008 GB/s", () => {
    expect(hardwareSentence(findHardware("rtx-4090")!).replaceAll("\u00a0", " ")).toBe(
      "24 GB of GDDR6X, read at 1,008 GB/s.",
    );
  });

  it("fit 160 characters as a search snippet, for every unit", () => {
    for (const unit of catalog.hardware) {
      expect(hardwareDescription(unit).length, unit.slug).toBeLessThanOrEqual(160);
    }
  });
});

describe("lists of hardware", () => {
  it("hold every unit once, by class", () => {
    const slugs = hardwareGroups(catalog.hardware).flatMap(({ rows }) =>
      rows.map(({ slug }) => slug),
    );
    expect(slugs.toSorted()).toEqual(catalog.hardware.map(({ slug }) => slug).toSorted());
  });

  it("warn at the RTX 4090 of its laptop namesake: 16 GB at 576 GB/s", () => {
    const laptop = namesakesOf(findHardware("rtx-4090")!).find(
      ({ slug }) => slug === "rtx-4090-laptop",
    );
    expect(laptop).toMatchObject({ sizes: "16\u00a0GB", bandwidthGBPerSecond: 576 });
  });

  it("plot every configuration whose bandwidth is known, with lines for a 42.5 GB file", () => {
    const known = configurations.filter(({ hardware }) => hardware.memory.bandwidthGBPerSecond);
    expect(plotPoints()).toHaveLength(known.length);
    expect(plotModel()?.weightsGB).toBeCloseTo(42.5, 1);
  });
});
