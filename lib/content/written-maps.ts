import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import { foldersIn } from "./files";

/** Slugs of the maps that have words, and so a page; the others are data only. */
export const writtenMapSlugs: readonly string[] = foldersIn("content/maps");

/** The maps that have a page, in their order. */
export function writtenMaps(maps: readonly EcosystemMap[]): EcosystemMap[] {
  return maps.filter(({ slug }) => writtenMapSlugs.includes(slug));
}
