import { describe, expect, it } from "vitest";
import { catalog, findHardware, seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import { resolveRecord } from "@/lib/resolve/record";
import { hardware } from "@/scripts/seed/hardware";

const FILE = "scripts/seed/hardware";

const seedOf = (slug: string) => hardware.find((unit) => unit.slug === slug)!;

/** The problems after one unit is changed. */
function problemsWith(slug: string, to: Record<string, unknown>): readonly string[] {
  const changed = hardware.map((unit) => (unit.slug === slug ? { ...unit, ...to } : unit));
  try {
    parseCatalog({ ...seeds, hardware: changed });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

describe("the hardware records", () => {
  it("are at least 330, and every one states its memory with a source", () => {
    expect(catalog.hardware.length).toBeGreaterThanOrEqual(330);
    for (const { slug, memory } of catalog.hardware) {
      expect(memory.source.url, slug).toMatch(/^https:/);
    }
  });

  it("state a bandwidth, all but the Instinct MI350P and the Arc Pro B65, of which no page does", () => {
    const silent = catalog.hardware.filter(({ memory }) => !memory.bandwidthGBPerSecond);
    expect(silent.map(({ slug }) => slug)).toEqual(["instinct-mi350p", "arc-pro-b65"]);
  });

  it.each([
    { slug: "rtx-4090", sizes: [24], bandwidth: 1008 },
    { slug: "rtx-4090-laptop", sizes: [16], bandwidth: 576 },
    { slug: "apple-m4-max-32core", sizes: [36], bandwidth: 409.6 },
    { slug: "apple-m4-max-40core", sizes: [48, 64, 128], bandwidth: 546.1 },
    { slug: "apple-m3-max-30core", sizes: [36, 96], bandwidth: 307.2 },
    { slug: "ryzen-ai-max-plus-395", sizes: [64, 96, 128], bandwidth: 256 },
    { slug: "dgx-spark-gb10", sizes: [128], bandwidth: 273 },
    { slug: "cpu-2ch-ddr5-5600", sizes: [16, 32, 64, 96, 128, 192, 256], bandwidth: 89.6 },
  ])("know $slug: $sizes GB at $bandwidth GB/s", ({ slug, sizes, bandwidth }) => {
    const { memory } = findHardware(slug)!;
    expect(memory.memoryOptionsGiB).toEqual(sizes);
    expect(memory.bandwidthGBPerSecond).toBe(bandwidth);
  });

  it.each([
    ["RTX 4090 24GB", "rtx-4090"],
    ["4090", "rtx-4090"],
    ["3060 12gb", "rtx-3060-12gb"],
    ["NVIDIA GeForce RTX 3090 Ti", "rtx-3090-ti"],
    ["RTX 4090 Laptop GPU", "rtx-4090-laptop"],
    ["RTX 4090 Mobile", "rtx-4090-laptop"],
    ["m3 max 40 core", "apple-m3-max-40core"],
    ["Apple M3 Max, 40-core GPU", "apple-m3-max-40core"],
    ["Strix Halo", "ryzen-ai-max-plus-395"],
    ["Radeon 8060S", "ryzen-ai-max-plus-395"],
    ["gfx1151", "ryzen-ai-max-plus-395"],
    ["DGX Spark", "dgx-spark-gb10"],
    ["GB10", "dgx-spark-gb10"],
    ["AMD Radeon AI PRO R9700 32GB", "radeon-ai-pro-r9700"],
    ["7900 XTX", "rx-7900-xtx"],
    ["Tesla V100-PCIE-32GB", "tesla-v100-pcie-32gb"],
    ["A100 SXM 80GB", "a100-sxm4-80gb"],
    ["T4 16GB", "tesla-t4"],
  ])('understand "%s" as %s', (text, slug) => {
    expect(resolveRecord(text, catalog.hardware)?.slug).toBe(slug);
  });
});

describe("the rules of hardware", () => {
  it("refuse a bandwidth that is not bus width × data rate ÷ 8: 1,080 for 1,008 GB/s", () => {
    const memory = { ...seedOf("rtx-4090").memory, bandwidthGBPerSecond: 1080 };
    expect(problemsWith("rtx-4090", { memory })).toEqual([
      `${FILE} › rtx-4090 › memory.bandwidthGBPerSecond: is 1080, but bus width × data rate ÷ 8 is 1008: one of the three is wrong`,
    ]);
  });

  it("let the H200 keep NVIDIA's 4,800 GB/s, but not once it adds up", () => {
    const memory = { ...seedOf("h200-sxm-141gb").memory, bandwidthGBPerSecond: 4893.7 };
    expect(problemsWith("h200-sxm-141gb", { memory })).toEqual([
      `${FILE} › h200-sxm-141gb: its bandwidth is excused, but adds up`,
    ]);
  });

  it("refuse a namesake without a record, and offer the right spelling", () => {
    const oftenConfusedWith = ["rtx-4090-laptop", "rtx-4090-laptp"];
    expect(problemsWith("rtx-4090", { oftenConfusedWith })).toEqual([
      `${FILE} › rtx-4090 › oftenConfusedWith: names "rtx-4090-laptp", which is no unit. Did you mean "rtx-4090-laptop"?`,
    ]);
  });

  it("refuse an alias of another unit, whatever its case and punctuation", () => {
    expect(problemsWith("rtx-4080", { aliases: ["rtx.4090"] })).toEqual([
      `${FILE} › rtx-4080 › aliases: "rtx.4090" already means rtx-4090: take it out of one of the two`,
    ]);
  });

  it("refuse a laptop chip whose name does not say so", () => {
    expect(problemsWith("rtx-4070-laptop", { name: "GeForce RTX 4070 Max-Q" })).toEqual([
      `${FILE} › rtx-4070-laptop › name: "GeForce RTX 4070 Max-Q" must say "Laptop", or be excused with the maker's own mark`,
    ]);
  });

  it("refuse a list's page that calls itself published", () => {
    const { evidence: _, ...page } = seedOf("rtx-4090").memory.source;
    const { url, checkedOn } = page;
    const memory = {
      ...seedOf("rtx-4090").memory,
      source: { evidence: "published", url, checkedOn },
    };
    expect(problemsWith("rtx-4090", { memory })).toEqual([
      `${FILE} › rtx-4090: ${url} is not a maker's page: say "reported" and via whom`,
    ]);
  });

  it("refuse an FP16 rate that does not say which units do the work", () => {
    const { fp16Basis: _, ...compute } = seedOf("rtx-4090").compute!;
    expect(problemsWith("rtx-4090", { compute })[0]).toContain(
      `${FILE} › rtx-4090 › compute.fp16Basis: must stand beside fp16Tflops`,
    );
  });
});
