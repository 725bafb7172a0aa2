import { describe, expect, it } from "vitest";
import { seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import type { ComboSeed } from "@/lib/catalog/schemas/combo";

/** The real seeds with the first set-up changed, and the problems that gives. */
function problemsWith(change: Partial<ComboSeed>) {
  try {
    parseCatalog({
      ...seeds,
      combos: seeds.combos.map((combo, index) => (index === 0 ? { ...combo, ...change } : combo)),
    });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

const FIRST = "scripts/seed/combos › 2x-rtx-3090";

describe("set-ups of several devices", () => {
  it("are at least 20, each with a page that documents it", () => {
    expect(seeds.combos.length).toBeGreaterThanOrEqual(20);
    expect(seeds.combos.filter(({ builds }) => builds.length === 0)).toEqual([]);
  });

  it("name units that exist, with the nearest name when they do not", () => {
    const devices = [{ hardware: "rtx-3090s", memoryGiB: 24, count: 2 }];
    expect(problemsWith({ devices })).toEqual([
      `${FIRST} › devices: names "rtx-3090s", which is not in scripts/seed/hardware. Did you mean "rtx-3090"?`,
    ]);
  });

  it("name a memory the unit is sold with", () => {
    const devices = [{ hardware: "rtx-3090", memoryGiB: 48, count: 2 }];
    expect(problemsWith({ devices })).toEqual([
      `${FIRST} › devices: rtx-3090 is not sold with 48 GB, but with 24`,
    ]);
  });

  it("have two devices at least", () => {
    const devices = [{ hardware: "rtx-3090", memoryGiB: 24, count: 1 }];
    expect(problemsWith({ devices })).toEqual([`${FIRST} › devices: must be at least two`]);
  });

  it("say how much system memory there is before experts go there", () => {
    expect(problemsWith({ splits: ["layer", "experts"] })).toEqual([
      `${FIRST} › splits: experts go to system memory, so host must say how much there is`,
    ]);
  });
});
