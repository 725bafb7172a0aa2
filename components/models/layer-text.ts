import type { Model } from "@/lib/catalog/schemas/model";
import { formatCount } from "@/lib/format";

type Attention = NonNullable<Model["attention"]>;
type LayerGroup = Attention["layerGroups"][number];
type Silent = Extract<LayerGroup, { attention: "none" }>;

/** What layers without a cache do instead. */
const SILENT: Record<NonNullable<Silent["sort"]>, string> = {
  "feed-forward": "without attention",
  "short-convolution": "short convolution, no cache",
  "attention-removed": "with attention removed",
  encoder: "encoder, no cache",
};

/** A run of like layers in words: "36 × full attention, 8 heads of 128". */
export function layerText(group: LayerGroup): string {
  return `${formatCount(group.layerCount)} × ${kindText(group)}`;
}

function kindText(group: LayerGroup): string {
  switch (group.attention) {
    case "full":
      return `full attention, ${headText(group)}${shareText(group)}`;
    case "sliding":
      return `window of ${formatCount(group.windowTokens)}, ${headText(group)}${shareText(group)}`;
    case "chunked":
      return `chunks of ${formatCount(group.windowTokens)}, ${headText(group)}`;
    case "mla":
      return `latent attention, ${formatCount(group.latentDim)} + ${formatCount(group.ropeDim)} values a token`;
    case "compressed":
      return `one entry for ${formatCount(group.compressionRatio)} tokens, window of ${formatCount(group.windowTokens)}`;
    case "recurrent":
      return `fixed state of ${formatCount(group.innerDim)} × ${formatCount(group.stateDim)}`;
    case "none":
      return group.sort ? SILENT[group.sort] : "no cache";
  }
}

function headText({ kvHeadCount, keyDim }: { kvHeadCount: number; keyDim: number }): string {
  return `${formatCount(kvHeadCount)} ${kvHeadCount === 1 ? "head" : "heads"} of ${formatCount(keyDim)}`;
}

function shareText({
  cacheSharedWithGroup,
}: {
  cacheSharedWithGroup?: number | undefined;
}): string {
  return cacheSharedWithGroup === undefined ? "" : ", reading an earlier layer’s cache";
}
