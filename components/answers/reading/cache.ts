import { kvCacheBytes } from "@/lib/fit/kv-cache";
import type { LayerGroup } from "@/lib/fit/types";
import { formatCount, formatMemory, formatTokens } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import type { Reading } from "./told";

/** A context to compare with: four times the usual one. */
const LONG_FACTOR = 4;

/** 1,000 tokens that cost less are not worth a sentence. GiB. */
const DEAR_GIB = 0.1;

/** What context costs in this model, and why: the shape of its layers decides. */
export const cacheCost: Reading = ({ answer: { check } }) => {
  const { model, settings } = check;
  const { attention } = model.fit;
  if (attention === undefined) return undefined;
  const { layerGroups, layerCount } = attention;
  const now = kvCacheBytes(layerGroups, settings.contextTokens);
  const long = settings.contextTokens * LONG_FACTOR;
  const later = kvCacheBytes(layerGroups, long);
  const growth = `${formatMemory(now)} at ${formatTokens(settings.contextTokens)}, ${formatMemory(later)} at ${formatCount(long)}`;

  const windowed = groupOf(layerGroups, ["sliding", "chunked"]);
  if (windowed !== undefined && "windowTokens" in windowed) {
    return `Context is cheap in this model: ${countOf(layerGroups, ["sliding", "chunked"])} of its ${layerCount} layers look back only ${formatTokens(windowed.windowTokens)}, so the cache takes ${growth}.`;
  }
  const recurrent = countOf(layerGroups, ["recurrent"]);
  if (recurrent > 0) {
    return `${recurrent} of its ${layerCount} layers keep a state of fixed size instead of a cache, so a longer context costs little: ${growth}.`;
  }
  if (countOf(layerGroups, ["mla", "compressed"]) > 0) {
    return `It caches a compressed form of what it has read, so context is cheap for its size: ${growth}.`;
  }
  const perThousand = bytesToGib((later - now) / (long - settings.contextTokens)) * 1000;
  if (perThousand < DEAR_GIB) return undefined;
  return `Every layer looks back on all of the context, and each 1,000 tokens cost ${formatMemory(((later - now) / (long - settings.contextTokens)) * 1000)}: ${growth} in 16 bits.`;
};

function groupOf(groups: readonly LayerGroup[], kinds: readonly LayerGroup["attention"][]) {
  return groups.find(({ attention }) => kinds.includes(attention));
}

function countOf(groups: readonly LayerGroup[], kinds: readonly LayerGroup["attention"][]): number {
  return groups
    .filter(({ attention }) => kinds.includes(attention))
    .reduce((sum, { layerCount }) => sum + layerCount, 0);
}
