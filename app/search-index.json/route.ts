import { TOOL_KIND } from "@/components/tools/words";
import { askedSlugs, searchRecords } from "@/lib/answers/search-records";
import { catalog } from "@/lib/catalog";
import { writtenMaps } from "@/lib/content/written-maps";
import { searchIndexOf } from "@/lib/search/document";

export const dynamic = "force-static";

/** The index that the search dialog loads when it is first opened. */
export function GET() {
  const maps = writtenMaps(catalog.maps);
  const words = { toolKind: TOOL_KIND };
  return Response.json(searchIndexOf(searchRecords(maps), askedSlugs(maps), words));
}
