import { describe, expect, it } from "vitest";
import { catalog, findMap, seeds } from "@/lib/catalog";
import { slugsOf } from "@/lib/catalog/load";
import { zonesNameAToolOnce } from "@/lib/catalog/rules/zones-name-a-tool-once";
import { writtenMapSlugs, writtenMaps } from "@/lib/content/written-maps";

describe("the maps", () => {
  it("are ten with 53 zones, and place all 170 tools but Candle", () => {
    const { maps, tools } = catalog;
    expect(maps.map(({ zones }) => zones.length)).toEqual([6, 8, 5, 6, 5, 4, 4, 6, 5, 4]);
    const placed = new Set(
      maps.flatMap(({ zones, alsoNames }) => [
        ...alsoNames,
        ...zones.flatMap((zone) => [...zone.tools, ...zone.alsoFits]),
      ]),
    );
    expect(tools.flatMap(({ slug }) => (placed.has(slug) ? [] : slug))).toEqual(["candle"]);
  });

  it("have a page only where they have words", () => {
    const slugs = writtenMaps(catalog.maps).map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual(writtenMapSlugs);
    expect(slugs).toContain("inference-runtimes");
  });
});

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
  it("lets ComfyUI stand in two zones, but not twice in one", () => {
    const change = (tools: string[]) =>
      catalog.maps
        .filter(({ slug }) => slug === "image-video")
        .map((map) => ({ ...map, zones: map.zones.map((zone) => ({ ...zone, tools })) }));
    const problems = (tools: string[]) =>
      zonesNameAToolOnce({ ...catalog, maps: change(tools) }, slugsOf(seeds));
    expect(problems(["comfyui"])).toEqual([]);
    expect(problems(["comfyui", "comfyui"])).toHaveLength(5);
  });

  it("finds a tool that stands in a zone and beside the zones", () => {
    const maps = catalog.maps.map((map) => ({ ...map, alsoNames: ["ollama"] }));
    expect(zonesNameAToolOnce({ ...catalog, maps }, slugsOf(seeds))[0]).toBe(
      'scripts/seed/maps › inference-runtimes: places "ollama" twice: keep it where it fits best',
    );
  });
});
