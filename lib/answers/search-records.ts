import { catalog, findSelection } from "@/lib/catalog";
import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import type { Tool } from "@/lib/catalog/schemas/tool";
import type { AskedSlugs, SearchRecords } from "@/lib/search/document";
import { PAIRED_KINDS, pairLinks } from "./compare-links";

/** Everything search finds; `maps` are those that have a page. */
export function searchRecords(maps: readonly EcosystemMap[]): SearchRecords {
  const { models, hardware, tools, quantizations, combos } = catalog;
  return {
    models,
    hardware,
    tools,
    quantizations,
    maps,
    combos,
    pairs: PAIRED_KINDS.flatMap(pairLinks),
  };
}

/** Formats most files are taken in, most of all first. */
const USED_MOST = ["q4-k-m", "q8-0", "q6-k", "q5-k-m", "q3-k-m", "q2-k"];

/**
 * What people ask about most, by kind: the selection; of tools those on one of the maps, then the
 * others, each by stars.
 */
export function askedSlugs(maps: readonly EcosystemMap[]): AskedSlugs {
  const asked = findSelection("often-asked");
  const onMaps = new Set(maps.flatMap(({ zones }) => zones.flatMap(({ tools }) => tools)));
  return {
    models: asked?.models ?? [],
    hardware: [...new Set(asked?.machines.map(({ hardware }) => hardware))],
    tools: catalog.tools.toSorted(byMapAndStars(onMaps)).map(({ slug }) => slug),
    quantizations: USED_MOST,
  };
}

function byMapAndStars(onMaps: ReadonlySet<string>) {
  return (a: Tool, b: Tool): number => {
    const isOnMap = Number(onMaps.has(b.slug)) - Number(onMaps.has(a.slug));
    return isOnMap || (b.stars?.starCount ?? 0) - (a.stars?.starCount ?? 0);
  };
}
