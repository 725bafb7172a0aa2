import type { LayerGroup } from "@/lib/fit/types";
import type { CacheRule } from "./architectures";
import { type LayerSort, layerSorts } from "./layer-sorts";
import type { MetadataReader } from "./metadata";

type Setting = { rule: CacheRule; layerCount: number; hiddenSize: number };

/**
 * The layers of a model, those that cache alike together, in the order they first appear. What the
 * file must say and does not is a problem of the reader.
 *
 * Anchor: gpt-oss-20b → 12 sliding layers of 128 tokens, then 12 full ones, 8 heads of 64.
 */
export function layerGroups(reader: MetadataReader, setting: Setting): LayerGroup[] {
  const { rule, layerCount } = setting;
  if (rule.kind === "latent") return [latentGroup(reader, layerCount)];
  if (rule.kind === "state") return [{ ...stateLayer(reader), layerCount }];

  const headCounts = reader.perLayer("attention.head_count", layerCount);
  if (headCounts === undefined) reader.needed("attention.head_count");
  const kvHeadCounts = reader.perLayer("attention.head_count_kv", layerCount) ?? headCounts ?? [];
  const layerOf = layerMaker(reader, setting, headCounts ?? []);
  const layers = layerSorts(reader, rule, kvHeadCounts).map((sort, index) =>
    layerOf(sort, kvHeadCounts[index] ?? 0),
  );
  return grouped(layers, reader.count("attention.shared_kv_layers") ?? 0);
}

/** Makes one layer of a sort; dimensions the file leaves out are those llama.cpp takes. */
function layerMaker(
  reader: MetadataReader,
  { rule, hiddenSize }: Setting,
  headCounts: readonly number[],
): (sort: LayerSort, kvHeadCount: number) => LayerGroup {
  const usual = Math.floor(hiddenSize / Math.max(1, ...headCounts));
  const stated = (key: string, otherwise: number) =>
    reader.has(key) ? reader.needed(key) : otherwise;
  const keyDim = stated("attention.key_length", usual);
  const valueDim = stated("attention.value_length", usual);
  const narrow = {
    keyDim: stated("attention.key_length_swa", keyDim),
    valueDim: stated("attention.value_length_swa", valueDim),
  };
  const window = rule.kind === "window" ? rule : undefined;
  const windowTokens = window?.windowTokens ?? stated("attention.sliding_window", 0);
  const attention = window?.attention ?? "sliding";
  return (sort, kvHeadCount) => {
    if (sort === "none") return { attention: "none", layerCount: 1 };
    if (sort === "state") return stateLayer(reader);
    if (sort === "full") return { attention: "full", layerCount: 1, kvHeadCount, keyDim, valueDim };
    return { attention, layerCount: 1, kvHeadCount, ...narrow, windowTokens };
  };
}

/**
 * Latent attention. Files that say the lengths of the expanded heads apart (`key_length_mla`) cache
 * the latent; older ones cache every head in full, and llama.cpp does so with them to this day.
 */
function latentGroup(reader: MetadataReader, layerCount: number): LayerGroup {
  const headCount = reader.needed("attention.head_count");
  const keyDim = reader.count("attention.key_length_mla") ?? 0;
  const valueDim = reader.count("attention.value_length_mla") ?? 0;
  if (keyDim === 0 || valueDim === 0) {
    return {
      attention: "full",
      layerCount,
      kvHeadCount: reader.count("attention.head_count_kv") ?? headCount,
      keyDim: reader.needed("attention.key_length"),
      valueDim: reader.needed("attention.value_length"),
    };
  }
  return {
    attention: "mla",
    layerCount,
    latentDim: reader.needed("attention.kv_lora_rank"),
    ropeDim: reader.needed("rope.dimension_count"),
    expanded: { headCount, keyDim, valueDim },
    indexerKeyDim: reader.count("attention.indexer.key_length"),
  };
}

function stateLayer(reader: MetadataReader): LayerGroup {
  return {
    attention: "recurrent",
    layerCount: 1,
    innerDim: reader.needed("ssm.inner_size"),
    stateDim: reader.needed("ssm.state_size"),
    groupCount: reader.count("ssm.group_count") ?? 0,
    convolutionKernel: reader.needed("ssm.conv_kernel"),
  };
}

/** Like layers together; the last `sharedCount` read the cache of the last layers like them. */
function grouped(layers: readonly LayerGroup[], sharedCount: number): LayerGroup[] {
  const groups: LayerGroup[] = [];
  const places = new Map<string, number>();
  for (const [index, layer] of layers.entries()) {
    const isShared = index >= layers.length - sharedCount;
    const kind = JSON.stringify(layer);
    const key = `${kind} ${isShared}`;
    const at = places.get(key);
    const group = at === undefined ? undefined : groups[at];
    if (at !== undefined && group !== undefined) {
      groups[at] = { ...group, layerCount: group.layerCount + 1 };
      continue;
    }
    places.set(key, groups.length);
    const cacheSharedWithGroup = isShared ? places.get(`${kind} false`) : undefined;
    const isReader = cacheSharedWithGroup !== undefined && "kvHeadCount" in layer;
    groups.push(isReader ? { ...layer, cacheSharedWithGroup } : layer);
  }
  return groups;
}
