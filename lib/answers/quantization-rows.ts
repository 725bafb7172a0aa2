import { catalog } from "@/lib/catalog";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { grouped } from "./grouped";
import { type BitsFigure, bitsOf } from "./quantization-bits";
import { type Loss, lossOf } from "./quantization-loss";

/** Groups of the list, in their order. */
export const QUANTIZATION_GROUPS = [
  "k-quants",
  "i-quants",
  "dynamic",
  "simple-blocks",
  "mlx",
  "gpu-formats",
  "unquantized",
] as const;
export type QuantizationGroup = (typeof QUANTIZATION_GROUPS)[number];

/** A format as the list shows it. */
export type QuantizationRow = {
  slug: string;
  name: string;
  group: QuantizationGroup;
  format: Quantization["format"];
  nominalBits?: number | undefined;
  bits?: BitsFigure | undefined;
  loss?: Loss | undefined;
  /** Published files in the catalog. */
  fileCount: number;
};

/** Every format by group; within a group the most bits first. */
export function quantizationGroups(): { group: QuantizationGroup; rows: QuantizationRow[] }[] {
  const rows = catalog.quantizations.map(quantizationRow).toSorted(byBits);
  const known = new Map(grouped(rows, ({ group }) => group));
  return QUANTIZATION_GROUPS.map((group) => ({ group, rows: known.get(group) ?? [] }));
}

export function quantizationRow(quantization: Quantization): QuantizationRow {
  const { slug, name, format, nominal } = quantization;
  return {
    slug,
    name,
    group: groupOf(quantization),
    format,
    nominalBits: nominal?.bitsPerWeight,
    bits: bitsOf(quantization),
    loss: lossOf(quantization),
    fileCount: FILE_COUNTS.get(slug) ?? 0,
  };
}

/** Where a format stands in the list. */
export function groupOf({ format, family }: Quantization): QuantizationGroup {
  if (family === "float") return "unquantized";
  if (format === "mlx") return "mlx";
  if (format !== "gguf") return "gpu-formats";
  if (family === "k-quant") return "k-quants";
  if (family === "i-quant") return "i-quants";
  return family === "dynamic mixture" ? "dynamic" : "simple-blocks";
}

const FILE_COUNTS = new Map(
  grouped(catalog.fileSizes, ({ quantization }) => quantization).map(
    ([quantization, files]) => [quantization, files.length] as const,
  ),
);

/** The most bits first; without any last. */
function byBits(a: QuantizationRow, b: QuantizationRow): number {
  return (b.bits?.bitsPerWeight ?? 0) - (a.bits?.bitsPerWeight ?? 0);
}
