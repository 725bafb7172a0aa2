import type { Catalog } from "./kinds";

/** Bits per weight of the published files at one quantization. */
export type EffectiveBits = {
  median: number;
  /** The 10th and the 90th percentile. */
  low: number;
  high: number;
  fileCount: number;
};

/** Models from so many parameters on count: in smaller ones the embedding, which stays wider, weighs more. */
const SMALLEST_COUNTED_PARAMETERS = 2.5e9;

const BITS_PER_BYTE = 8;

/**
 * Bits per weight by quantization: bytes × 8 ÷ parameters of the language part, over the files of
 * models that write, at least 2.5 billion parameters large. Ollama's listings are left out: their
 * sizes are rounded, and may hold a vision projector.
 */
export function effectiveBits({
  fileSizes,
  models,
}: Pick<Catalog, "fileSizes" | "models">): ReadonlyMap<string, EffectiveBits> {
  const parameters = new Map(models.map((model) => [model.slug, countedParameters(model)]));
  const byQuantization = new Map<string, number[]>();
  for (const { model, quantization, bytes, url } of fileSizes) {
    const count = parameters.get(model);
    if (count === undefined || new URL(url).hostname === "ollama.com") continue;
    const bits = byQuantization.get(quantization) ?? [];
    bits.push((bytes * BITS_PER_BYTE) / count);
    byQuantization.set(quantization, bits);
  }
  return new Map([...byQuantization].map(([slug, bits]) => [slug, summary(bits)]));
}

function countedParameters({ runsAs, size }: Catalog["models"][number]): number | undefined {
  const writes = runsAs === "text" || runsAs === "vision-language";
  const count = size?.languageParameterCount ?? size?.parameterCount;
  return writes && count !== undefined && count >= SMALLEST_COUNTED_PARAMETERS ? count : undefined;
}

function summary(bits: readonly number[]): EffectiveBits {
  const sorted = bits.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.1),
    high: quantile(sorted, 0.9),
    fileCount: sorted.length,
  };
}

/** Between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
