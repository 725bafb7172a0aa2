import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { SUBSET_CHARACTERS } from "../../fonts/characters";
import { FACES } from "../../fonts/faces";

/** The serif is drawn bold, the others in their regular weight: one file a family. */
const WEIGHT: Record<string, number> = { "source-serif": 600, "plex-sans": 400 };

/** The site's three typefaces as TrueType, which the renderer reads. */
export function pictureFonts(): Promise<Buffer[]> {
  return Promise.all(
    FACES.map(({ file, name }) => {
      const weight = WEIGHT[name];
      return subsetFont(readFileSync(file), `${SUBSET_CHARACTERS}≈`, {
        targetFormat: "sfnt",
        keepFeatures: ["kern", "liga", "lnum"],
        noHinting: true,
        ...(weight !== undefined && { variationAxes: { wght: weight } }),
      });
    }),
  );
}
