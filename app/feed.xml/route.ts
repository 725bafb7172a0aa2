import { atomFeed } from "@/lib/publish/feeds";
import { feedItems } from "../feed-items";

export const dynamic = "force-static";

/** What changed, as Atom. */
export async function GET() {
  return new Response(atomFeed(await feedItems()));
}
