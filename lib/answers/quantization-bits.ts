import { findEffectiveBits } from "@/lib/catalog";
import type { Quantization } from "@/lib/catalog/schemas/quantization";

/** Bits per weight of a format, and how they are known: from files, from a page, or from its blocks. */
export type BitsFigure = {
  bitsPerWeight: number;
  basis: "files" | "stated" | "blocks";
  /** What four in five files lie between, where files are the basis. */
  low?: number | undefined;
  high?: number | undefined;
  fileCount?: number | undefined;
  /** The model a page speaks of. */
  of?: string | undefined;
};

/** From so many files on their median is the figure; fewer say more about a model than a format. */
const MIN_FILES = 3;

/**
 * The bits a weight takes in practice: the median of files, else what a page states of one, else
 * those of its blocks, with their scales where somebody added them up.
 */
export function bitsOf({ slug, stated, nominal }: Quantization): BitsFigure | undefined {
  const files = findEffectiveBits(slug);
  if (files !== undefined && files.fileCount >= MIN_FILES) {
    const { median, low, high, fileCount } = files;
    return { bitsPerWeight: median, basis: "files", low, high, fileCount };
  }
  const file = stated.find(({ source }) => source.evidence !== "derived");
  if (file) return { bitsPerWeight: file.bitsPerWeight, basis: "stated", of: file.of };
  const blocks = stated[0] ?? nominal;
  return blocks && { bitsPerWeight: blocks.bitsPerWeight, basis: "blocks" };
}
