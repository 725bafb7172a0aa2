import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { formatCount, formatFigure, formatFixed } from "@/lib/format";
import { type BitsFigure, bitsOf } from "./quantization-bits";
import { lossOf } from "./quantization-loss";

/** What a format is, in one or two sentences of figures. */
export function quantizationSentence(quantization: Quantization): string {
  const bits = bitsOf(quantization);
  const loss = lossOf(quantization);
  const sentences = [
    bits === undefined
      ? `How many bits ${quantization.name} takes is unknown, or chosen file by file.`
      : bitsText(quantization, bits),
    loss &&
      `Its output differs from that of the unquantized ${loss.model} by ${formatFigure(loss.divergence)} (KL divergence).`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** The same for search results: figures first, in at most 160 characters. */
export function quantizationDescription(quantization: Quantization): string {
  const bits = bitsOf(quantization);
  const size = bits ? `${formatFixed(bits.bitsPerWeight, 2)} bits a weight` : "bits unknown";
  return `${quantization.name}: ${size}, real file sizes, quality loss with its test, what loads it, and the next smaller and larger format.`;
}

function bitsText({ name, nominal }: Quantization, bits: BitsFigure): string {
  const figure = formatFixed(bits.bitsPerWeight, 2);
  if (bits.basis === "blocks")
    return `${name} takes ${figure} bits a weight in its blocks; no published file is listed.`;
  const where =
    bits.basis === "files"
      ? `in the median of ${formatCount(bits.fileCount ?? 0)} published files`
      : `in one published file, ${bits.of}`;
  const blocks =
    nominal && nominal.bitsPerWeight.toFixed(2) !== figure
      ? `, ${formatFixed(nominal.bitsPerWeight, 2)} in its blocks`
      : "";
  return `${name} takes ${figure} bits a weight ${where}${blocks}.`;
}
