import { catalog } from "@/lib/catalog";
import type { Source } from "@/lib/catalog/schemas/common";
import {
  SUPPORT_ITEMS,
  type SupportFact,
  type SupportItem,
  type SupportTopic,
} from "@/lib/catalog/schemas/support-fact";
import type { Tool, ToolKind } from "@/lib/catalog/schemas/tool";
import { SUPPORT_TOPICS } from "./compatibility-topics";
import { grouped } from "./grouped";

/** Silence of every page we read is `unknown`, never `no`. */
export type SupportState = SupportFact["state"] | "unknown";

/** One runtime and one item: what is known, since when, by which page, and its note. */
export type SupportCell = {
  item: SupportItem;
  state: SupportState;
  since?: SupportFact["since"];
  source?: Source | undefined;
  note?: string | undefined;
};

/** One runtime of a matrix. `source` is what most of its cells rest on. */
export type SupportRow = {
  slug: string;
  name: string;
  cells: SupportCell[];
  source?: Source | undefined;
};

/** Kinds of runtimes, in the order of the matrices. */
const RUNTIME_KINDS: readonly ToolKind[] = ["runner", "server", "gui", "library"];

/** Those, and what starts them. */
const SUPPORT_KINDS: readonly ToolKind[] = [...RUNTIME_KINDS, "orchestrator"];

const factsByTool = new Map(grouped(catalog.supportFacts, ({ tool }) => tool));

/** What is known of one tool on one question, item by item. */
export function supportCells(tool: Tool, topic: SupportTopic): SupportCell[] {
  const facts = factsByTool.get(tool.slug) ?? [];
  return SUPPORT_ITEMS[topic].map((item): SupportCell => {
    const fact = facts.find((each) => each.item === item);
    if (fact === undefined) {
      const source = listedBy(tool, item);
      return { item, state: source === undefined ? "unknown" : "yes", source };
    }
    const { state, since, note, source } = fact;
    return { item, state, since, note, source };
  });
}

/** The runtimes of one question by kind, most starred first; those of which nothing is known are left out. */
export function supportGroups(topic: SupportTopic): { kind: ToolKind; rows: SupportRow[] }[] {
  return RUNTIME_KINDS.map((kind) => ({
    kind,
    rows: runtimes()
      .filter((tool) => tool.kind === kind)
      .map((tool) => supportRow(tool, topic))
      .filter(({ cells }) => cells.some(({ state }) => state !== "unknown")),
  })).filter(({ rows }) => rows.length > 0);
}

/** One runtime on one question. */
export function supportRow(tool: Tool, topic: SupportTopic): SupportRow {
  const { slug, name, support } = tool;
  const isOfRecord = topic !== "features";
  return {
    slug,
    name,
    cells: supportCells(tool, topic),
    source: isOfRecord ? support?.source : undefined,
  };
}

/**
 * A tool's own matrix: the questions of which something is known. None for tools that no such page
 * could be about, like monitors.
 */
export function toolSupport(tool: Tool): { topic: SupportTopic; cells: SupportCell[] }[] {
  if (!SUPPORT_KINDS.includes(tool.kind) && tool.features.length === 0) return [];
  return SUPPORT_TOPICS.map((topic) => ({ topic, cells: supportCells(tool, topic) })).filter(
    ({ cells }) => cells.some(({ state }) => state !== "unknown"),
  );
}

/** Programs that load language models themselves: their record names formats, or a fact of theirs does. */
export function runtimes(): Tool[] {
  return catalog.tools
    .filter(({ slug, kind, support }) => {
      if (!RUNTIME_KINDS.includes(kind)) return false;
      return support?.formats !== undefined || factsByTool.has(slug);
    })
    .toSorted((a, b) => starsOf(b) - starsOf(a));
}

/** How many cells of a question hold an answer, of how many. */
export function supportCounts(topic: SupportTopic): { known: number; all: number } {
  const cells = supportGroups(topic).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { known: cells.filter(({ state }) => state !== "unknown").length, all: cells.length };
}

/** The page that lists an item among what the tool has; undefined when none does. */
function listedBy({ support, features }: Tool, item: SupportItem): Source | undefined {
  const listed: readonly string[] = [
    ...(support?.platforms ?? []),
    ...(support?.backends ?? []),
    ...(support?.formats ?? []),
    ...(support?.apis ?? []),
  ];
  if (listed.includes(item)) return support?.source;
  return features.find(({ names }) => names.some((name) => name === item))?.source;
}

/** Uncounted last; it stands for an order, not for a figure. */
function starsOf({ stars }: Tool): number {
  return stars?.starCount ?? -1;
}
