import type { CacheRule } from "./architectures";
import type { MetadataReader } from "./metadata";

/** What one layer keeps: of all tokens, of a window, a state, or nothing. */
export type LayerSort = "full" | "window" | "state" | "none";

/** What each layer keeps, by the architecture's rule and what the file says of its layers. */
export function layerSorts(
  reader: MetadataReader,
  rule: CacheRule,
  kvHeadCounts: readonly number[],
): LayerSort[] {
  const layerCount = kvHeadCounts.length;
  switch (rule.kind) {
    case "window":
      return withoutHeads(kvHeadCounts, windowSorts(reader, rule, layerCount));
    case "interval":
      return intervalSorts(reader, rule.period, layerCount);
    case "heads":
      return headSorts(reader, rule.withoutHeads, kvHeadCounts);
    default:
      return withoutHeads(kvHeadCounts, () => "full");
  }
}

type SortOf = (layer: number) => LayerSort;

function withoutHeads(kvHeadCounts: readonly number[], sortOf: SortOf): LayerSort[] {
  return kvHeadCounts.map((count, layer) => (count === 0 ? "none" : sortOf(layer)));
}

/** Within a period all layers but the last (or the first) see a window; or the file lists them. */
function windowSorts(
  reader: MetadataReader,
  rule: Extract<CacheRule, { kind: "window" }>,
  layerCount: number,
): SortOf {
  const { windowTokens, isFullFirst = false } = rule;
  const key = "attention.sliding_window";
  if (reader.count(key) === 0) return () => "full";
  if (!reader.has(key)) {
    if (OPTIONAL_WINDOW.has(reader.architecture)) return () => "full";
    if (windowTokens === undefined) reader.needed(key);
  }
  const pattern = "attention.sliding_window_pattern";
  const stated = reader.count(pattern);
  const listed = stated === undefined ? reader.perLayer(pattern, layerCount) : undefined;
  if (listed !== undefined) return (layer) => (listed[layer] ? "window" : "full");
  const period = stated ?? rule.period ?? reader.needed(pattern);
  const fullAt = isFullFirst ? 0 : period - 1;
  return (layer) => (period > 0 && layer % period === fullAt ? "full" : "window");
}

/** Architectures of which some models have no window at all, and then no such key. */
const OPTIONAL_WINDOW = new Set(["gemma3", "olmo2", "exaone4", "smallthinker", "plamo3"]);

function intervalSorts(reader: MetadataReader, usual: number, layerCount: number): LayerSort[] {
  const listed = reader.perLayer("attention.recurrent_layers", layerCount);
  const period = reader.count("full_attention_interval") ?? usual;
  const isState = (layer: number) =>
    listed === undefined ? (layer + 1) % period !== 0 : listed[layer] === 1;
  return Array.from({ length: layerCount }, (_, layer) => (isState(layer) ? "state" : "full"));
}

function headSorts(
  reader: MetadataReader,
  sort: Extract<CacheRule, { kind: "heads" }>["withoutHeads"],
  kvHeadCounts: readonly number[],
): LayerSort[] {
  const widths = reader.perLayer("feed_forward_length", kvHeadCounts.length);
  return kvHeadCounts.map((count, layer) => {
    if (count > 0) return "full";
    if (sort === "nothing") return "none";
    return sort === "state-or-feed-forward" && (widths?.[layer] ?? 0) > 0 ? "none" : "state";
  });
}
