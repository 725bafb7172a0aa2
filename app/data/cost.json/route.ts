import { costPresets } from "@/lib/answers/cost-vs-cloud";
import { site } from "@/lib/site/identity";

export const dynamic = "force-static";

/** Dated prices and estimated speeds: what `/cost-vs-cloud/` can be filled with. */
export function GET() {
  return Response.json(costPresets(site.editionDate));
}
