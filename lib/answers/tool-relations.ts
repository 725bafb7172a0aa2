import { catalog, findTool } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";

/** The tools a tool names, and those that name it as their base. */
export function relationsOf({ slug, builtOn, alternatives }: Tool) {
  return {
    builtOn: builtOn.flatMap((name) => findTool(name) ?? []),
    alternatives: alternatives.flatMap((name) => findTool(name) ?? []),
    carries: catalog.tools.filter((tool) => tool.builtOn.includes(slug)),
  };
}
