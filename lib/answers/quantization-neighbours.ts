import { catalog, findModel } from "@/lib/catalog";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { bitsOf } from "./quantization-bits";
import { askedFirst } from "./quantization-files";
import { lossOf } from "./quantization-loss";

/** A format beside another: its bits, its loss, and what both take of one model. */
export type Neighbour = {
  slug: string;
  name: string;
  bitsPerWeight: number;
  divergence?: number | undefined;
  /** One model with a published file of each. */
  example?: { model: string; name: string; ownBytes: number; otherBytes: number } | undefined;
};

export type Neighbours = {
  larger?: Neighbour | undefined;
  smaller?: Neighbour | undefined;
  /** Takes no more bits and loses less, measured on the same model. */
  better?: Neighbour | undefined;
};

/** Two formats as close as this in bits are not larger and smaller, as a share. */
const SAME_BITS_SHARE = 0.05;

/** A format is common when it has at least this share of the files of the most published one. */
const COMMON_SHARE = 0.2;

/**
 * The next larger and smaller format of the same container that is commonly published and that no
 * other of its size beats, or else any, and one that is better at no more bits.
 */
export function neighboursOf(quantization: Quantization): Neighbours {
  const own = bitsOf(quantization)?.bitsPerWeight;
  if (own === undefined) return {};
  const others = catalog.quantizations
    .filter((other) => other.slug !== quantization.slug && isComparable(quantization, other))
    .flatMap((other) => neighbour(quantization, other))
    .toSorted((a, b) => a.bitsPerWeight - b.bitsPerWeight);
  const most = Math.max(...others.map(({ slug }) => askedFirst(slug).length));
  const common = others
    .filter(({ slug }) => askedFirst(slug).length >= most * COMMON_SHARE)
    .filter((other) => !others.some((rival) => beats(rival, other)));
  const isLarger = ({ bitsPerWeight }: Neighbour) => bitsPerWeight > own * (1 + SAME_BITS_SHARE);
  const isSmaller = ({ bitsPerWeight }: Neighbour) => bitsPerWeight < own * (1 - SAME_BITS_SHARE);
  return {
    larger: common.find(isLarger) ?? others.find(isLarger),
    smaller: common.findLast(isSmaller) ?? others.findLast(isSmaller),
    better: betterThan(quantization, own, others),
  };
}

/**
 * GGUF and MLX files compare among themselves. Formats of GPU engines compare with each other, but
 * only like figures: a file of a model with wide parts against another, blocks against blocks.
 */
function isComparable(one: Quantization, other: Quantization): boolean {
  if (containerOf(one) !== containerOf(other)) return false;
  return containerOf(one) !== "gpu" || bitsOf(one)?.basis === bitsOf(other)?.basis;
}

function containerOf({ format }: Quantization): string {
  return format === "gguf" || format === "mlx" ? format : "gpu";
}

/** Whether a format of about the same bits, or fewer, was measured to lose less. */
function beats(rival: Neighbour, other: Neighbour): boolean {
  if (rival.divergence === undefined || other.divergence === undefined) return false;
  const isNoLarger = rival.bitsPerWeight <= other.bitsPerWeight * (1 + SAME_BITS_SHARE);
  return isNoLarger && rival.divergence < other.divergence;
}

/** Of the formats that take no more bits the one that loses least, if it loses less. */
function betterThan(
  quantization: Quantization,
  ownBits: number,
  others: readonly Neighbour[],
): Neighbour | undefined {
  const ownLoss = lossOf(quantization)?.divergence;
  if (ownLoss === undefined) return undefined;
  return others
    .filter(
      ({ bitsPerWeight, divergence }) =>
        bitsPerWeight <= ownBits && divergence !== undefined && divergence < ownLoss,
    )
    .toSorted((a, b) => (a.divergence ?? 0) - (b.divergence ?? 0))[0];
}

function neighbour(own: Quantization, other: Quantization): Neighbour[] {
  const bits = bitsOf(other);
  if (bits === undefined) return [];
  const { slug, name } = other;
  const { bitsPerWeight } = bits;
  const divergence = lossOf(other)?.divergence;
  return [{ slug, name, bitsPerWeight, divergence, example: exampleOf(own.slug, slug) }];
}

/** The model asked about most that has a file of both. */
function exampleOf(own: string, other: string): Neighbour["example"] {
  const files = askedFirst(own);
  const others = new Map(askedFirst(other).map((file) => [file.model, file]));
  const file = files.find(({ model }) => others.has(model));
  const match = file && others.get(file.model);
  const model = file && findModel(file.model);
  if (!file || !match || !model) return undefined;
  return { model: model.slug, name: model.name, ownBytes: file.bytes, otherBytes: match.bytes };
}
