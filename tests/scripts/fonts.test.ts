import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PRELOADED_FONTS } from "@/lib/site/fonts";
import { unknownCharacters } from "@/scripts/fonts/characters";
import { cutFonts } from "@/scripts/fonts/cut";
import { averageWidth } from "@/scripts/fonts/sfnt";

/** Narrowing a variable font takes its seconds on a small machine. */
const CUTTING_MILLISECONDS = 60_000;

describe("cutFonts", () => {
  it(
    "gives the files in public/fonts, at most 60 KB in all and at most 2 preloaded",
    async () => {
      const files = await cutFonts();
      const fonts = [...files].filter(([path]) => path.endsWith(".woff2"));
      const bytes = fonts.reduce((sum, [, { length }]) => sum + length, 0);
      expect(bytes).toBeLessThanOrEqual(60_000);
      expect(PRELOADED_FONTS.length).toBeLessThanOrEqual(2);
      for (const [path, content] of files) expect(readFileSync(path).equals(content)).toBe(true);
    },
    CUTTING_MILLISECONDS,
  );
});

describe("averageWidth", () => {
  it("of a font whose every letter is 0.6 em wide is 0.6", () => {
    expect(averageWidth(() => 0.6)).toBeCloseTo(0.6);
  });
});

describe("unknownCharacters", () => {
  it("names what neither the fonts nor the reader's own can be counted on to have", () => {
    expect(unknownCharacters("16 GiB ≈ 17.2 GB ☃")).toEqual(["☃"]);
  });
});
