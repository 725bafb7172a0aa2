import { catalog, findTool } from "@/lib/catalog";
import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import { type ToolRow, toolRow } from "./tool-rows";

/** A zone with its tools as they stand in the catalog. */
export type ZoneRow = {
  slug: string;
  number: number;
  title: string;
  shortTitle: string;
  tools: ToolRow[];
  /** Tools of the same sort without a card. */
  alsoFits: { slug: string; name: string }[];
};

/** The zones of a map, numbered from 1. A rule of the catalog has checked that each tool exists. */
export function zonesOf(map: EcosystemMap): ZoneRow[] {
  return map.zones.map(({ slug, title, shortTitle, tools, alsoFits }, index) => ({
    slug,
    number: index + 1,
    title,
    shortTitle,
    tools: tools.flatMap((name) => findTool(name) ?? []).map(toolRow),
    alsoFits: alsoFits.flatMap((name) => findTool(name) ?? []),
  }));
}

/** A map a tool is on: the zones it has a card in, and those it fits without one. */
export type MapPlace = {
  map: EcosystemMap;
  zones: readonly EcosystemMap["zones"][number][];
  alsoFits: readonly EcosystemMap["zones"][number][];
};

/** The maps a tool is on; without any zone where the map only speaks of it. */
export function mapPlacesOf(tool: string): MapPlace[] {
  return catalog.maps.flatMap((map) => {
    const zones = map.zones.filter(({ tools }) => tools.includes(tool));
    const alsoFits = map.zones.filter((zone) => zone.alsoFits.includes(tool));
    const isNamed = zones.length + alsoFits.length > 0 || map.alsoNames.includes(tool);
    return isNamed ? [{ map, zones, alsoFits }] : [];
  });
}
