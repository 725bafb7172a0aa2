import { changeItems } from "@/lib/answers/feed-items";
import { changeMonths, readChange } from "@/lib/content/changes";
import type { FeedItem } from "@/lib/publish/feeds";
import { routes } from "@/lib/routes";

/** How many things a feed holds: readers keep what they have seen. */
const MOST_ITEMS = 60;

/** What changed, newest first: the months in words, and the changes of the catalog. */
export async function feedItems(): Promise<FeedItem[]> {
  const months = await Promise.all(changeMonths().map(readChange));
  const worded = months.map(({ title, map, month, reviewedOn }) => ({
    id: `months/${map}/${month}`,
    title: `What changed in ${title}`,
    text: `The month in words, with its sources, as reviewed on ${reviewedOn}.`,
    address: routes.mapMonth(map, month),
    on: reviewedOn,
  }));
  return [...worded, ...changeItems()]
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id))
    .slice(0, MOST_ITEMS);
}
