import type { Verdict } from "@/lib/fit/types";
import { formatMemory, formatSpeed } from "@/lib/format";
import { xmlText } from "../xml";
import { PALETTE, VERDICT_COLOR } from "./palette";

/** What a badge says: a model at a format, on a machine. */
export type BadgeFacts = {
  model: string;
  quantization: string;
  machine: string;
  verdict: Verdict;
  likelyBytes: number;
  decodeTokensPerSecond?: { likely: number } | undefined;
};

const HEIGHT = 20;
const PADDING = 7;

/** What the engine says of the pair; the figure is an estimate, hence "≈". */
const SENTENCE: Record<Verdict, (facts: BadgeFacts) => string> = {
  "runs-well": (facts) => `runs on ${facts.machine}${speedOf(facts)}`,
  tight: (facts) => `tight on ${facts.machine}${speedOf(facts)}`,
  "with-offload": (facts) => `needs offload on ${facts.machine}${speedOf(facts)}`,
  "does-not-run": ({ machine, likelyBytes }) =>
    `does not fit ${machine} · needs ≈ ${formatMemory(likelyBytes).replace("\u00a0", " ")}`,
  unknown: ({ machine }) => `unknown on ${machine}`,
};

/** The right half of a badge: "runs on RTX 4090 · ≈ 31 tok/s". */
export function badgeText(facts: BadgeFacts): string {
  return SENTENCE[facts.verdict](facts);
}

/** The badge as SVG: model and format on the left, the answer on the right in the verdict's colour. */
export function badgeSvg(facts: BadgeFacts): string {
  const label = `${facts.model} ${facts.quantization}`;
  const text = badgeText(facts);
  const labelWidth = textWidth(label) + 2 * PADDING;
  const width = badgeWidth(facts);
  const title = xmlText(`${label}: ${text}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">` +
    `<title>${title}</title>` +
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>` +
    `<g clip-path="url(#r)"><rect width="${labelWidth}" height="${HEIGHT}" fill="${PALETTE.ink}"/>` +
    `<rect x="${labelWidth}" width="${width - labelWidth}" height="${HEIGHT}" fill="${VERDICT_COLOR[facts.verdict]}"/></g>` +
    `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">` +
    `${textAt(PADDING, label)}${textAt(labelWidth + PADDING, text)}</g></svg>`
  );
}

/** Its width in pixels; its height is 20. */
export function badgeWidth(facts: BadgeFacts): number {
  const label = `${facts.model} ${facts.quantization}`;
  return textWidth(label) + textWidth(badgeText(facts)) + 4 * PADDING;
}

function speedOf({ decodeTokensPerSecond: speed }: BadgeFacts): string {
  return speed ? ` · ≈ ${formatSpeed(speed.likely)} tok/s` : "";
}

/** `textLength` holds the text to the width it was given, whatever font the reader has. */
function textAt(x: number, text: string): string {
  return `<text x="${x}" y="14" textLength="${textWidth(text)}">${xmlText(text)}</text>`;
}

/** The width of a text in Verdana at 11 pixels, to within a few percent. */
function textWidth(text: string): number {
  return Math.round([...text].reduce((sum, letter) => sum + letterWidth(letter), 0));
}

function letterWidth(letter: string): number {
  if (/[ijlI.,:;'|()[\]\s·/-]/.test(letter)) return 4.2;
  if (/[mwMW@≈%]/.test(letter)) return 10.2;
  if (/[ftr]/.test(letter)) return 4.8;
  return /[A-Z0-9_]/.test(letter) ? 7.4 : 6.8;
}
