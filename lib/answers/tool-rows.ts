import { catalog } from "@/lib/catalog";
import type { StarCount, Tool, ToolKind } from "@/lib/catalog/schemas/tool";
import { licenseName } from "./model-license";

/** Whether the OSI approved a tool's licence. `mixed`: its parts differ; `unknown`: no page names it. */
export type LicenseMark = "open" | "not-open" | "mixed" | "unknown";

/** How many stars a tool gained between its earliest and its newest exact count. */
export type StarTrend = { change: number; since: string };

/** A tool as cards, the overview and lists show it. */
export type ToolRow = {
  slug: string;
  name: string;
  kind: ToolKind;
  summary: string;
  licenseMark: LicenseMark;
  licenseName?: string | undefined;
  rating?: Tool["rating"];
  stars?: StarCount | undefined;
  trend?: StarTrend | undefined;
};

export function toolRow(tool: Tool): ToolRow {
  const { slug, name, kind, summary, license, rating, stars } = tool;
  return {
    slug,
    name,
    kind,
    summary,
    licenseMark: licenseMarkOf(tool),
    licenseName: license?.terms && licenseName(license.terms),
    rating,
    stars,
    trend: starTrend(tool),
  };
}

/** The mark beside a tool's name. */
export function licenseMarkOf({ license }: Pick<Tool, "license">): LicenseMark {
  if (license?.isOpenSource === undefined) return license?.terms ? "mixed" : "unknown";
  return license.isOpenSource ? "open" : "not-open";
}

/** Needs two exact counts of different days; a lower bound says nothing about a change. */
export function starTrend({
  stars,
  earlierStars,
}: Pick<Tool, "stars" | "earlierStars">): StarTrend | undefined {
  const [first] = earlierStars.filter(({ isLowerBound }) => !isLowerBound);
  if (first === undefined || stars === undefined || stars.isLowerBound) return undefined;
  return { change: stars.starCount - first.starCount, since: first.countedOn };
}

type MarkedTool = { tool: Tool; mark: LicenseMark };

/** Tools by kind, in the order of the seeds; within a kind the most starred first, then by name. */
export function toolGroups(): { kind: ToolKind; rows: MarkedTool[] }[] {
  const kinds = [...new Set(catalog.tools.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    rows: catalog.tools
      .filter((tool) => tool.kind === kind)
      .toSorted((a, b) => starsOf(b) - starsOf(a) || a.name.localeCompare(b.name, "en"))
      .map((tool) => ({ tool, mark: licenseMarkOf(tool) })),
  }));
}

/** What the list of tools can be narrowed to: only what some tool has. */
export function toolChoices() {
  const { tools } = catalog;
  return {
    kinds: distinct(tools.map(({ kind }) => kind)),
    marks: distinct(tools.map(licenseMarkOf)),
    platforms: distinct(tools.flatMap(({ support }) => support?.platforms ?? [])),
    backends: distinct(tools.flatMap(({ support }) => support?.backends ?? [])),
  };
}

/** Uncounted last; it stands for an order, not for a figure. */
function starsOf({ stars }: Tool): number {
  return stars?.starCount ?? -1;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
