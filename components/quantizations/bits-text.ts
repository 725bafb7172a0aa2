import type { BitsFigure } from "@/lib/answers/quantization-bits";
import { formatCount, formatFigure, formatFixed } from "@/lib/format";

/** Decimals that tell formats apart. */
const DIGITS = 2;

const PERCENT = 100;

/** Bits per weight without a unit: "4.90". */
export function bitsText(bitsPerWeight: number): string {
  return formatFixed(bitsPerWeight, DIGITS);
}

/** What the figure rests on: "4.84–5.12 in 89 files". */
export function basisText({ basis, low, high, fileCount, of }: BitsFigure): string {
  if (basis === "blocks") return "of its blocks";
  if (basis === "stated") return of === undefined ? "as a page states" : of;
  const count = `${formatCount(fileCount ?? 0)} files`;
  if (low === undefined || high === undefined) return count;
  const from = bitsText(low);
  const to = bitsText(high);
  return from === to ? `${from} in ${count}` : `${from}–${to} in ${count}`;
}

/** A change of perplexity as a share: 0.0243 → "+2.43 %", 0.0004 → "+0.04 %", 8.32 → "+832 %". */
export function perplexityText(share: number): string {
  return `+${formatFigure(share * PERCENT)}\u00a0%`;
}
