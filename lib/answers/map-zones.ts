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
};

/** The zones of a map, numbered from 1. A rule of the catalog has checked that each tool exists. */
export function zonesOf(map: EcosystemMap): ZoneRow[] {
  return map.zones.map(({ slug, title, shortTitle, tools }, index) => ({
    slug,
    number: index + 1,
    title,
    shortTitle,
    tools: tools.flatMap((name) => findTool(name) ?? []).map(toolRow),
  }));
}

/** A place of a tool on a map; without a zone where the map only speaks of it. */
export type MapPlace = { map: EcosystemMap; zone?: EcosystemMap["zones"][number] | undefined };

/** The maps a tool stands on. */
export function mapPlacesOf(tool: string): MapPlace[] {
  return catalog.maps.flatMap((map) => {
    const zone = map.zones.find(({ tools }) => tools.includes(tool));
    return zone || map.alsoNames.includes(tool) ? [{ map, zone }] : [];
  });
}
