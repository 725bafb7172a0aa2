import { catalog, findTool } from "@/lib/catalog";
import type { Source } from "@/lib/catalog/schemas/common";
import type { Tool, ToolFeature, ToolKind } from "@/lib/catalog/schemas/tool";
import { ToolFeature as FEATURES } from "@/lib/catalog/schemas/tool";

/** The tools a tool names, and those that name it as their base. */
export function relationsOf({ slug, builtOn, alternatives }: Tool) {
  return {
    builtOn: builtOn.flatMap((name) => findTool(name) ?? []),
    alternatives: alternatives.flatMap((name) => findTool(name) ?? []),
    carries: catalog.tools.filter((tool) => tool.builtOn.includes(slug)),
  };
}

/** Kinds that load models themselves, or start what does: an empty row says something of these. */
const LOADS_MODELS: readonly ToolKind[] = ["runner", "server", "gui", "orchestrator", "library"];

/**
 * Every feature we look for, with the page that documents it; without one it is not documented.
 * None for tools that no such page could be about.
 */
export function featureRows({ features, kind }: Pick<Tool, "features" | "kind">) {
  if (features.length === 0 && !LOADS_MODELS.includes(kind)) return [];
  return FEATURES.options.map((feature): { feature: ToolFeature; source?: Source | undefined } => ({
    feature,
    source: features.find(({ names }) => names.includes(feature))?.source,
  }));
}
