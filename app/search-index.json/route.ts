import { TOOL_KIND } from "@/components/tools/words";
import { askedSlugs, searchRecords } from "@/lib/answers/search-records";
import { searchIndexOf } from "@/lib/search/document";

export const dynamic = "force-static";

/** The index that the search dialog loads when it is first opened. */
export function GET() {
  return Response.json(searchIndexOf(searchRecords(), askedSlugs(), { toolKind: TOOL_KIND }));
}
