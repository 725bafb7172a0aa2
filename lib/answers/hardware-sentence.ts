import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { formatBandwidth, formatCapacity, formatFigure } from "@/lib/format";

/** Sizes beyond this many are given as a range. */
const MAX_NAMED_SIZES = 3;

/** "24 GB", "48, 64 or 128 GB", "16 to 256 GB". */
export function sizesText(sizes: readonly number[]): string {
  const last = sizes.at(-1) ?? 0;
  const [first] = sizes;
  if (first === undefined || sizes.length === 1) return formatCapacity(last);
  if (sizes.length > MAX_NAMED_SIZES) return `${formatFigure(first)} to ${formatCapacity(last)}`;
  return `${sizes.slice(0, -1).map(formatFigure).join(", ")} or ${formatCapacity(last)}`;
}

/** What a unit is, in one sentence. */
export function hardwareSentence({ memory }: Hardware): string {
  const { memoryOptionsGiB, memoryType, bandwidthGBPerSecond } = memory;
  const of = memoryType === undefined ? "memory" : memoryType;
  const at =
    bandwidthGBPerSecond === undefined ? "" : `, read at ${formatBandwidth(bandwidthGBPerSecond)}`;
  return `${sizesText(memoryOptionsGiB)} of ${of}${at}.`;
}

/** The search snippet of a unit's page: at most 160 characters. */
export function hardwareDescription(unit: Hardware): string {
  const ending = "Which language models it runs, in what quality, and how fast.";
  return `${unit.name}: ${hardwareSentence(unit)} ${ending}`.replaceAll("\u00a0", " ");
}
