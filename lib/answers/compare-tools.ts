import { findTool } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { compareRecords } from "@/lib/compare/differences";
import { COMPARED_FIELDS } from "@/lib/compare/fields";
import { toolSources } from "./compare-sources";
import { toolPairs } from "./compare-tool-pairs";
import { type ComparedTool, toolReasons } from "./compare-tool-reasons";
import { featuresOf, toolRecord } from "./compare-tool-record";
import { licenseMarkOf } from "./tool-rows";

/** Everything the document of a pair of tools says. */
export type ToolComparison = ReturnType<typeof toolComparison>;

/** The two tools of a curated pair; undefined when an address names none. */
export function findToolPair(pair: string): readonly [Tool, Tool] | undefined {
  const found = toolPairs().find(({ slug }) => slug === pair);
  const [one, other] = (found?.slugs ?? []).map(findTool);
  return one && other && [one, other];
}

/** Two tools held side by side. */
export function toolComparison(tools: readonly [Tool, Tool]) {
  const [one, other] = tools;
  return {
    names: [one.name, other.name] as const,
    rows: compareRecords(COMPARED_FIELDS.tools, tools.map(toolRecord)),
    ...toolReasons(comparedTool(one), comparedTool(other)),
    isBuiltOn: [one.builtOn.includes(other.slug), other.builtOn.includes(one.slug)] as const,
    sources: tools.map(toolSources),
  };
}

function comparedTool(tool: Tool): ComparedTool {
  const features = featuresOf(tool);
  const mark = licenseMarkOf(tool);
  return {
    ...tool.support,
    features: features.length === 0 ? undefined : features,
    openSource: mark === "unknown" ? undefined : mark,
    maintenance: tool.maintenance?.status,
  };
}
