import { catalog, findSelection } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";
import type { AskedSlugs, SearchRecords } from "@/lib/search/document";

/** Everything search finds. */
export function searchRecords(): SearchRecords {
  const { models, hardware, tools, maps } = catalog;
  return { models, hardware, tools, maps };
}

/** What people ask about most, by kind: the selection, and the tools with the most stars. */
export function askedSlugs(): AskedSlugs {
  const asked = findSelection("often-asked");
  return {
    models: asked?.models ?? [],
    hardware: [...new Set(asked?.machines.map(({ hardware }) => hardware))],
    tools: catalog.tools
      .filter(({ stars }) => stars !== undefined)
      .toSorted((a, b) => starCount(b) - starCount(a))
      .map(({ slug }) => slug),
  };
}

function starCount({ stars }: Tool): number {
  return stars?.starCount ?? 0;
}
