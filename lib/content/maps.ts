import { readEntry } from "./entry";
import { MapText } from "./schemas";

/** The texts every map has, one file each. */
export const MAP_TEXTS = [
  "introduction",
  "winners",
  "declining",
  "opportunities",
  "updates",
  "deeper",
] as const;

type MapTextName = (typeof MAP_TEXTS)[number];

/** One text of a map. */
export function readMapText(map: string, name: MapTextName) {
  return readEntry(mapTextFile(map, name), MapText);
}

/** The blurb of one zone. */
export function readZoneBlurb(map: string, zone: string) {
  return readEntry(zoneFile(map, zone), MapText);
}

/** Where a text of a map is, from the root. */
export function mapTextFile(map: string, name: MapTextName): string {
  return `content/maps/${map}/${name}.mdx`;
}

/** Where the blurb of a zone is, from the root. */
export function zoneFile(map: string, zone: string): string {
  return `content/maps/${map}/zones/${zone}.mdx`;
}
