import { catalog, findTool } from "@/lib/catalog";
import type { Tool, ToolKind } from "@/lib/catalog/schemas/tool";
import { type Nearness, type Pair, pairsOf } from "./compare-pairs";
import { askedSlugs } from "./search-records";

/** How many of the tools asked about most are put beside others, besides those that load models. */
const ASKED_TOOLS = 60;
const NEAREST = 2;

/** Engines and apps that load a model, in whichever form: one takes the other's place. */
const LOADS_MODELS: readonly ToolKind[] = ["runner", "server", "gui"];

/**
 * Pairs of tools people choose between, by this rule: each engine and app that loads models, and each
 * of the sixty tools asked about most, those on a map first and then by stars, is put beside the
 * first two of its alternatives that serve its purpose and name it as an alternative in return.
 */
export function toolPairs(): readonly Pair[] {
  known ??= choose();
  return known;
}

let known: readonly Pair[] | undefined;

function choose(): Pair[] {
  const asked = askedSlugs(catalog.maps).tools.slice(0, ASKED_TOOLS);
  return pairsOf(
    catalog.tools
      .filter(({ slug, kind }) => LOADS_MODELS.includes(kind) || asked.includes(slug))
      .map((tool): Nearness => ({ ground: "purpose", slug: tool.slug, nearest: nearestTo(tool) })),
  );
}

function nearestTo(tool: Tool): string[] {
  return tool.alternatives
    .flatMap((slug) => findTool(slug) ?? [])
    .filter((other) => servesItsPurpose(tool, other) && other.alternatives.includes(tool.slug))
    .slice(0, NEAREST)
    .map(({ slug }) => slug);
}

function servesItsPurpose({ kind }: Tool, other: Tool): boolean {
  return other.kind === kind || (LOADS_MODELS.includes(kind) && LOADS_MODELS.includes(other.kind));
}
