import { describe, expect, it } from "vitest";
import { catalog, findMap, seeds } from "@/lib/catalog";
import { slugsOf } from "@/lib/catalog/load";
import { zonesNameAToolOnce } from "@/lib/catalog/rules/zones-name-a-tool-once";

describe("the inference-runtimes map", () => {
  it("has the brief's six zones with 18 tools", () => {
    const zones = findMap("inference-runtimes")?.zones ?? [];
    expect(zones.map(({ slug, tools }) => [slug, tools.length])).toEqual([
      ["desktop-single-user", 4],
      ["high-throughput", 5],
      ["apple-silicon", 1],
      ["quantized", 2],
      ["distributed", 4],
      ["agent-bridges", 2],
    ]);
  });
});

describe("zonesNameAToolOnce", () => {
  it("finds a tool that stands in a zone and beside the zones", () => {
    const maps = catalog.maps.map((map) => ({ ...map, alsoNames: ["ollama"] }));
    expect(zonesNameAToolOnce({ ...catalog, maps }, slugsOf(seeds))[0]).toBe(
      'scripts/seed/maps.ts › inference-runtimes: places "ollama" twice: keep it where it fits best',
    );
  });
});
