/** What a line box needs to know of a font, each as a share of the em. */
export type Metrics = { ascent: number; descent: number; lineGap: number; averageWidth: number };

/** Letters as often as English has them, with its spaces: the widths of running text. */
export const RUNNING_TEXT = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";

/**
 * Average advance width of running text, as a share of the em.
 *
 * Anchor: a font whose every letter is 600 of 1,000 units wide → 0.6.
 */
export function averageWidth(widthOf: (character: string) => number): number {
  const widths = [...RUNNING_TEXT].map(widthOf);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

/** Reads the vertical metrics and the average width from a TrueType file. */
export function readMetrics(font: Buffer): Metrics {
  const em = font.readUInt16BE(table(font, "head") + 18);
  const hhea = table(font, "hhea");
  return {
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
    averageWidth: averageWidth((character) => advance(font, character) / em),
  };
}

function table(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no "${tag}" table.`);
}

function advance(font: Buffer, character: string): number {
  const widthCount = font.readUInt16BE(table(font, "hhea") + 34);
  const glyph = Math.min(glyphIndex(font, character.charCodeAt(0)), widthCount - 1);
  return font.readUInt16BE(table(font, "hmtx") + 4 * glyph);
}

/** Looks a character up in the font's format 4 map, which covers all that the site writes. */
function glyphIndex(font: Buffer, code: number): number {
  const map = characterMap(font);
  const doubledCount = font.readUInt16BE(map + 6);
  for (let at = map + 14; at < map + 14 + doubledCount; at += 2) {
    if (font.readUInt16BE(at) < code) continue;
    const startAt = at + doubledCount + 2;
    const start = font.readUInt16BE(startAt);
    if (start > code) return 0;
    const delta = font.readUInt16BE(startAt + doubledCount);
    const offsetAt = startAt + 2 * doubledCount;
    const offset = font.readUInt16BE(offsetAt);
    if (offset === 0) return (code + delta) & 0xffff;
    return (font.readUInt16BE(offsetAt + offset + 2 * (code - start)) + delta) & 0xffff;
  }
  return 0;
}

function characterMap(font: Buffer): number {
  const cmap = table(font, "cmap");
  for (let at = cmap + 4; at < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); at += 8) {
    const map = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(map) === 4) return map;
  }
  throw new Error("The font has no character map of format 4.");
}
