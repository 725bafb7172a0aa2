import { offeredUnits } from "@/lib/answers/choose-my-gpu";
import { site } from "@/lib/site/identity";

export const dynamic = "force-static";

/** Everything a person can buy, with its dated prices: what `/choose-my-gpu/` ranks. */
export function GET() {
  return Response.json(offeredUnits(site.editionDate));
}
