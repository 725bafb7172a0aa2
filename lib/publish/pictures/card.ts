import { site } from "@/lib/site/identity";
import { xmlText } from "../xml";
import { PALETTE } from "./palette";

/** What a page's picture shows where it is shared: name, sort, and at most four figures. */
export type Card = {
  /** Below /og/, with its ending: "models/qwen3-8b.png". */
  file: string;
  /** The page whose picture it is. */
  address: string;
  eyebrow: string;
  title: string;
  figures: readonly { label: string; text: string }[];
};

/** What Open Graph asks for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of every page that has none of its own. */
export const SITE_CARD: Card = {
  file: "runlocalai.png",
  address: "/",
  eyebrow: "Local AI, with its sources",
  title: "What runs on your own machine, how fast, and why",
  figures: [],
};

const MARGIN = 80;
const LINE_WIDTH = CARD_SIZE.width - 2 * MARGIN;
/** Sizes of the title in pixels, each with the lines it may take; the first that fits is taken. */
const TITLE_SIZES = [
  { pixels: 104, most: 1 },
  { pixels: 80, most: 1 },
  { pixels: 68, most: 2 },
  { pixels: 54, most: 3 },
] as const;
const PLATE_WIDTH = 265;
const PLATE_LABEL_Y = 470;

/** The words for readers who do not see the picture. */
export function cardText({ eyebrow, title, figures }: Card): string {
  const facts = figures.map(({ label, text }) => `${label} ${plain(text)}`);
  return [`${title}. ${eyebrow}`, ...facts].join(", ");
}

/** The card as SVG, in the three typefaces of the site and on its paper. */
export function cardSvg({ eyebrow, title, figures }: Card): string {
  const { width, height } = CARD_SIZE;
  const { pixels, lines } = titleLines(title);
  const top = 190 + pixels * 0.55;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>` +
    `<rect width="16" height="${height}" fill="${PALETTE.accent}"/>` +
    label(MARGIN, 118, `> ${eyebrow.toUpperCase()}`, 28) +
    lines.map((line, index) => serif(MARGIN, top + index * pixels * 1.15, line, pixels)).join("") +
    `<rect x="${MARGIN}" y="408" width="${width - 2 * MARGIN}" height="2" fill="${PALETTE.rule}"/>` +
    figures.slice(0, 4).map(plate).join("") +
    serif(MARGIN, 592, site.name, 34) +
    label(width - MARGIN, 590, new URL(site.origin).host, 26, "end") +
    "</svg>"
  );
}

function plate({ label: name, text }: Card["figures"][number], index: number): string {
  const x = MARGIN + index * PLATE_WIDTH;
  const pixels = Math.min(40, Math.floor((PLATE_WIDTH - 20) / (0.57 * text.length)));
  return `${label(x, PLATE_LABEL_Y, name.toUpperCase(), 20)}<text x="${x}" y="${PLATE_LABEL_Y + 48}" font-family="IBM Plex Sans" font-size="${pixels}" fill="${PALETTE.ink}">${xmlText(plain(text))}</text>`;
}

function serif(x: number, y: number, text: string, pixels: number): string {
  return `<text x="${x}" y="${y}" font-family="Source Serif 4" font-size="${pixels}" fill="${PALETTE.ink}">${xmlText(plain(text))}</text>`;
}

function label(x: number, y: number, text: string, pixels: number, anchor = "start"): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" letter-spacing="1" font-family="IBM Plex Mono" font-size="${pixels}" fill="${PALETTE.quiet}">${xmlText(plain(text))}</text>`;
}

/** The largest size at which a title fits; the smallest cuts what is left over at a word. */
function titleLines(title: string): { pixels: number; lines: string[] } {
  const fitted = TITLE_SIZES.map(({ pixels, most }) => ({
    pixels,
    most,
    lines: brokenAt(plain(title), LINE_WIDTH / pixels),
  }));
  const found = fitted.find(({ lines, most }) => lines.length <= most) ?? fitted.at(-1);
  return { pixels: found?.pixels ?? 54, lines: found?.lines.slice(0, found.most) ?? [] };
}

/** Lines of whole words, none wider than so many times the size of its letters. */
function brokenAt(text: string, mostEms: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (lines.length > 0 && widthInEms(longer) <= mostEms) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The width of a text in the bold serif, a little on the wide side. */
function widthInEms(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterEms(letter), 0);
}

function letterEms(letter: string): number {
  if (/[ijl.,:;'|()[\]\s·/-]/.test(letter)) return 0.33;
  if (/[mwMW@]/.test(letter)) return 0.9;
  return /[A-Z0-9+]/.test(letter) ? 0.64 : 0.54;
}

/** Spaces of every sort as one that all fonts have. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
