import { jsonFeed } from "@/lib/publish/feeds";
import { feedItems } from "../feed-items";

export const dynamic = "force-static";

/** What changed, as JSON Feed. */
export async function GET() {
  return Response.json(jsonFeed(await feedItems()));
}
