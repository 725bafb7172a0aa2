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
const SAME_BITS_SHARE = 0.02;

/** The next larger and smaller format of the same container, and one that is better at no more bits. */
export function neighboursOf(quantization: Quantization): Neighbours {
  const own = bitsOf(quantization)?.bitsPerWeight;
  if (own === undefined) return {};
  const others = catalog.quantizations
    .filter(({ slug, format }) => slug !== quantization.slug && format === quantization.format)
    .flatMap((other) => neighbour(quantization, other))
    .toSorted((a, b) => a.bitsPerWeight - b.bitsPerWeight);
  return {
    larger: others.find(({ bitsPerWeight }) => bitsPerWeight > own * (1 + SAME_BITS_SHARE)),
    smaller: others.findLast(({ bitsPerWeight }) => bitsPerWeight < own * (1 - SAME_BITS_SHARE)),
    better: betterThan(quantization, own, others),
  };
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
