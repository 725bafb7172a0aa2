import { describe, expect, it } from "vitest";
import { catalog, seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";
import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** The real seeds with one map or one tool changed, and the problems that gives. */
function problemsWith(change: { map?: Partial<EcosystemMapSeed>; ollama?: object }) {
  try {
    parseCatalog({
      ...seeds,
      maps: seeds.maps.map((map, index) => (index === 0 ? { ...map, ...change.map } : map)),
      tools: seeds.tools.map((tool: ToolSeed) =>
        tool.slug === "ollama" ? { ...tool, ...change.ollama } : tool,
      ),
    });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

function zonesNaming(slug: string, instead: string): EcosystemMapSeed["zones"] {
  return (seeds.maps[0]?.zones ?? []).map((zone) => ({
    ...zone,
    tools: zone.tools.map((tool) => (tool === slug ? instead : tool)),
  }));
}

describe("parseCatalog", () => {
  it("finds nothing to mend in the seeds as they are", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("names file, zone, wrong slug and right spelling when a zone names “olama”", () => {
    expect(problemsWith({ map: { zones: zonesNaming("ollama", "olama") } })).toEqual([
      'scripts/seed/maps › inference-runtimes › zone desktop-single-user: names "olama", ' +
        'which is not in scripts/seed/tools. Did you mean "ollama"?',
    ]);
  });

  it("suggests nothing when no name is near", () => {
    expect(problemsWith({ map: { alsoNames: ["zzzzzzzzzzzz"] } })).toEqual([
      'scripts/seed/maps › inference-runtimes › alsoNames: names "zzzzzzzzzzzz", ' +
        "which is not in scripts/seed/tools.",
    ]);
  });

  it("reports every problem in one run, and a broken record once, not by all that name it", () => {
    const problems = problemsWith({
      map: { zones: zonesNaming("vllm", "vlm") },
      ollama: { colour: "blue", repository: "ollama", rating: { outOfFive: 6, ratedOn: "May" } },
    });
    expect(problems).toHaveLength(5);
    expect(problems).toEqual(
      expect.arrayContaining([
        "scripts/seed/tools › ollama › repository: must be owner/name on GitHub",
        "scripts/seed/tools › ollama › rating.outOfFive: must be at most 5",
        "scripts/seed/tools › ollama › rating.ratedOn: must be a day, as YYYY-MM-DD",
        'scripts/seed/tools › ollama: Unrecognized key: "colour"',
        expect.stringContaining('zone high-throughput: names "vlm"'),
      ]),
    );
  });

  it("keeps the order of the seeds", () => {
    expect(catalog.tools.map(({ slug }) => slug)).toEqual(seeds.tools.map(({ slug }) => slug));
  });
});
