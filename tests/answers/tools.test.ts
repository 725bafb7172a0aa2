import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mapPlacesOf, zonesOf } from "@/lib/answers/map-zones";
import { toolLicense } from "@/lib/answers/tool-license";
import { relationsOf } from "@/lib/answers/tool-relations";
import { licenseMarkOf, starTrend, toolGroups } from "@/lib/answers/tool-rows";
import { toolSeedFile } from "@/lib/answers/tool-seed-file";
import { catalog, findMap, findTool } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";

function tool(slug: string): Tool {
  const found = findTool(slug);
  if (found === undefined) throw new Error(`no tool "${slug}"`);
  return found;
}

describe("licenseMarkOf", () => {
  it.each([
    { slug: "ollama", mark: "open" },
    { slug: "open-webui", mark: "not-open" },
    { slug: "foundry-local", mark: "mixed" },
    { slug: "lobehub", mark: "unknown" },
  ])("marks $slug as $mark", ({ slug, mark }) => {
    expect(licenseMarkOf(tool(slug))).toBe(mark);
  });
});

describe("starTrend", () => {
  it("has Ollama 8,343 stars up between 6 May and 22 August 2026", () => {
    expect(starTrend(tool("ollama"))).toEqual({ change: 8343, since: "2026-05-06" });
  });

  it("says nothing from one count, nor from a lower bound", () => {
    const { earlierStars, stars } = tool("ollama");
    const isLowerBound = true;
    expect(starTrend(tool("sglang"))).toBeUndefined();
    expect(starTrend({ earlierStars, stars: stars && { ...stars, isLowerBound } })).toBeUndefined();
  });
});

describe("toolLicense", () => {
  it("names what is known and leaves the rest undefined", () => {
    expect(toolLicense(tool("lobehub"))).toEqual({ mark: "unknown" });
    expect(toolLicense(tool("candle")).inPlainWords).toMatch(/^Either of the two/);
  });

  it("puts every licence of the catalog in plain words", () => {
    const silent = catalog.tools.filter((one) => {
      const { name, inPlainWords } = toolLicense(one);
      return name !== undefined && !inPlainWords;
    });
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });
});

describe("relationsOf", () => {
  it("finds Ollama among what is built on llama.cpp", () => {
    expect(relationsOf(tool("llama-cpp")).carries.map(({ slug }) => slug)).toContain("ollama");
  });
});

describe("toolGroups", () => {
  it("holds each tool once, the most starred of a kind first", () => {
    const groups = toolGroups();
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(catalog.tools.length);
    expect(groups[0]?.rows[0]?.tool.slug).toBe("ollama");
  });
});

describe("zonesOf", () => {
  it("numbers the zones from 1 and reads their tools from the catalog", () => {
    const map = findMap("inference-runtimes");
    const zones = map ? zonesOf(map) : [];
    expect(zones.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(zones[5]?.tools.map(({ name }) => name)).toEqual(["AnythingLLM", "Open WebUI"]);
  });
});

describe("mapPlacesOf", () => {
  const placesOf = (slug: string) =>
    mapPlacesOf(slug).map(({ map, zones, alsoFits }) => [
      map.slug,
      zones.map((zone) => zone.slug),
      alsoFits.map((zone) => zone.slug),
    ]);

  it("gives Ollama a zone, KoboldCpp a mention in one, FasterTransformer one beside them, Candle none", () => {
    expect(placesOf("ollama")).toEqual([["inference-runtimes", ["desktop-single-user"], []]]);
    expect(placesOf("koboldcpp")).toEqual([["inference-runtimes", [], ["desktop-single-user"]]]);
    expect(placesOf("fastertransformer")).toEqual([["inference-runtimes", [], []]]);
    expect(placesOf("candle")).toEqual([]);
  });

  it("gives Letta two zones of one map, and LocalAI five maps", () => {
    expect(placesOf("letta")).toEqual([["local-agents", ["personal-agents", "memory"], []]]);
    expect(placesOf("localai")).toHaveLength(5);
  });
});

describe("toolSeedFile", () => {
  it("names the file that holds the record, for all 170 tools", () => {
    const missing = catalog.tools.filter(
      ({ slug, kind }) => !readFileSync(toolSeedFile(kind), "utf8").includes(`slug: "${slug}"`),
    );
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });
});
