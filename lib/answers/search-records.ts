import { catalog, findSelection } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";
import type { AskedSlugs, SearchRecords } from "@/lib/search/document";

/** Everything search finds. */
export function searchRecords(): SearchRecords {
  const { models, hardware, tools, maps } = catalog;
  return { models, hardware, tools, maps };
}

/**
 * What people ask about most, by kind: the selection; of tools those on a map, then the others, each
 * by stars.
 */
export function askedSlugs(): AskedSlugs {
  const asked = findSelection("often-asked");
  return {
    models: asked?.models ?? [],
    hardware: [...new Set(asked?.machines.map(({ hardware }) => hardware))],
    tools: catalog.tools.toSorted(byMapAndStars).map(({ slug }) => slug),
  };
}

const onMaps = new Set(catalog.maps.flatMap(({ zones }) => zones.flatMap(({ tools }) => tools)));

function byMapAndStars(a: Tool, b: Tool): number {
  const isOnMap = Number(onMaps.has(b.slug)) - Number(onMaps.has(a.slug));
  return isOnMap || (b.stars?.starCount ?? 0) - (a.stars?.starCount ?? 0);
}
