import { catalog, findTool } from "@/lib/catalog";
import type { Change } from "@/lib/catalog/schemas/change";
import { routes } from "@/lib/routes";

/** What a feed says of one dated change of the catalog. */
export type ChangeItem = { id: string; title: string; text: string; address: string; on: string };

/** A change known only to the month or year has no place in an order of days. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every change known to the day, newest first. */
export function changeItems(): ChangeItem[] {
  return catalog.changes
    .filter(({ on }) => DAY.test(on))
    .map(itemOf)
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}

function itemOf(change: Change): ChangeItem {
  const [tool = ""] = change.tools;
  const name = findTool(tool)?.name ?? tool;
  const isTag = change.sort === "version-tag";
  return {
    id: `changes/${change.slug}`,
    title: isTag ? `${name} ${change.version}` : name,
    text: isTag ? `${name} tagged ${change.version}.` : change.text,
    address: routes.tool(tool),
    on: change.on,
  };
}
