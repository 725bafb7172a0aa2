import { describe, expect, it } from "vitest";
import { catalog, seeds } from "@/lib/catalog";
import { type Rule, slugsOf } from "@/lib/catalog/load";
import { hardwareBandwidthAddsUp } from "@/lib/catalog/rules/hardware-bandwidth-adds-up";
import { EXCUSED_MEMORY, memoryFitsItsBus } from "@/lib/catalog/rules/memory-fits-its-bus";
import { namesSayWhatIsSold } from "@/lib/catalog/rules/names-say-what-is-sold";
import { namesakesKnowEachOther } from "@/lib/catalog/rules/namesakes-know-each-other";
import type { Hardware } from "@/lib/catalog/schemas/hardware";

const SLUGS = slugsOf(seeds);

/** The problems of a rule once one unit is changed. */
function problemsWith(rule: Rule, slug: string, change: (unit: Hardware) => Hardware) {
  const hardware = catalog.hardware.map((unit) => (unit.slug === slug ? change(unit) : unit));
  return rule({ ...catalog, hardware }, SLUGS);
}

const withSizes = (memoryOptionsGiB: number[]) => (unit: Hardware) => ({
  ...unit,
  memory: { ...unit.memory, memoryOptionsGiB },
});

describe.each([
  { name: "memoryFitsItsBus", rule: memoryFitsItsBus },
  { name: "namesSayWhatIsSold", rule: namesSayWhatIsSold },
  { name: "namesakesKnowEachOther", rule: namesakesKnowEachOther },
])("$name", ({ rule }) => {
  it("holds for all 335 units", () => {
    expect(rule(catalog, SLUGS)).toEqual([]);
  });
});

describe("memoryFitsItsBus", () => {
  it("refuses an RTX 3060 with 10 GB: its 192 bits take 6, 12 or 18", () => {
    expect(problemsWith(memoryFitsItsBus, "rtx-3060-12gb", withSizes([10]))).toEqual([
      "scripts/seed/hardware › rtx-3060-12gb › memory.memoryOptionsGiB: 10 GB cannot be built on " +
        "192 bits of GDDR6: one of the three is wrong",
    ]);
  });

  it("excuses the 141 GB of the H200, and calls an excuse that is not needed one", () => {
    expect(EXCUSED_MEMORY["h200-sxm-141gb"]).toBe("NVIDIA opens 141 of 144 GB");
    expect(problemsWith(memoryFitsItsBus, "h200-sxm-141gb", withSizes([144]))).toEqual([
      "scripts/seed/hardware › h200-sxm-141gb: its memory is excused, but fits its bus",
    ]);
  });
});

describe("namesSayWhatIsSold", () => {
  it("refuses an RTX 4060 Ti 16 GB with 8 GB", () => {
    const problems = problemsWith(namesSayWhatIsSold, "rtx-4060-ti-16gb", withSizes([8]));
    expect(problems[0]).toContain("name: says 16 GB, but it is sold with 8");
  });

  it("refuses 25.8 GB: that is 24 GiB in bytes", () => {
    expect(problemsWith(namesSayWhatIsSold, "rtx-4090", withSizes([25.8]))).toEqual([
      "scripts/seed/hardware › rtx-4090 › memory.memoryOptionsGiB: 25.8 is no size anybody sells: give whole GiB",
    ]);
  });

  it("refuses an M4 Max of 40 cores that counts 38", () => {
    const problems = problemsWith(namesSayWhatIsSold, "apple-m4-max-40core", (unit) => ({
      ...unit,
      platform: unit.platform && { ...unit.platform, gpuCoreCount: 38 },
    }));
    expect(problems).toEqual([
      "scripts/seed/hardware › apple-m4-max-40core › platform.gpuCoreCount: is 38, but the slug says 40",
    ]);
  });
});

describe("namesakesKnowEachOther", () => {
  it("misses the laptop chip when the RTX 4090 does not name it", () => {
    const problems = problemsWith(namesakesKnowEachOther, "rtx-4090", (unit) => ({
      ...unit,
      oftenConfusedWith: [],
    }));
    expect(problems).toContain(
      'scripts/seed/hardware › rtx-4090 › oftenConfusedWith: "GeForce RTX 4090" shares its name with rtx-4090-laptop: add it',
    );
  });
});

describe("hardwareBandwidthAddsUp", () => {
  it("refuses 1,900 GB/s for an RTX 5090: 512 bits at 28,000 MT/s give 1,792", () => {
    const problems = problemsWith(hardwareBandwidthAddsUp, "rtx-5090", (unit) => ({
      ...unit,
      memory: { ...unit.memory, bandwidthGBPerSecond: 1900 },
    }));
    expect(problems).toEqual([expect.stringContaining("bus width × data rate ÷ 8 is 1792")]);
  });
});
