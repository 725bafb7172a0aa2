import { catalog } from "@/lib/catalog";
import type { Change } from "@/lib/catalog/schemas/change";

type VersionTag = Extract<Change, { sort: "version-tag" }>;
type WordedChange = Extract<Change, { sort: "change" }>;

/** What happened to a tool, newest first: changes in words, and bare version tags. */
export type ToolHistory = { changes: readonly WordedChange[]; tags: readonly VersionTag[] };

/** The dated changes that name a tool. */
export function historyOfTool(tool: string): ToolHistory {
  const named = NEWEST_FIRST.filter(({ tools }) => tools.includes(tool));
  return {
    changes: named.filter((change) => change.sort === "change"),
    tags: named.filter((change) => change.sort === "version-tag"),
  };
}

/** The dated changes that are about a model, newest first. */
export function changesOfModel(model: string): readonly WordedChange[] {
  return NEWEST_FIRST.filter((change) => change.sort === "change").filter(({ models }) =>
    models.includes(model),
  );
}

/** The first and the last month that the changes are known of. */
export function changesSpan(): { from: string; to: string } {
  const months = NEWEST_FIRST.map(({ on }) => on.slice(0, "2026-10".length));
  return { from: months.at(-1) ?? "", to: months[0] ?? "" };
}

/** By day; one known only to the month counts as its start. */
const NEWEST_FIRST = catalog.changes.toSorted((a, b) => b.on.localeCompare(a.on));
