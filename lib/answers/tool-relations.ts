import { catalog, findTool } from "@/lib/catalog";
import type { Source } from "@/lib/catalog/schemas/common";
import type { Tool, ToolFeature } from "@/lib/catalog/schemas/tool";
import { ToolFeature as FEATURES } from "@/lib/catalog/schemas/tool";

/** The tools a tool names, and those that name it as their base. */
export function relationsOf({ slug, builtOn, alternatives }: Tool) {
  return {
    builtOn: builtOn.flatMap((name) => findTool(name) ?? []),
    alternatives: alternatives.flatMap((name) => findTool(name) ?? []),
    carries: catalog.tools.filter((tool) => tool.builtOn.includes(slug)),
  };
}

/** Every feature we look for, with the page that documents it; without one it is not documented. */
export function featureRows({ features }: Pick<Tool, "features">) {
  return FEATURES.options.map((feature): { feature: ToolFeature; source?: Source | undefined } => ({
    feature,
    source: features.find(({ names }) => names.includes(feature))?.source,
  }));
}
