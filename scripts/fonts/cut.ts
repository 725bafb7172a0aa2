import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { SUBSET_CHARACTERS } from "./characters";
import { FACES, type Face } from "./faces";
import { fallbackRule } from "./fallback";
import { RUNNING_TEXT, readMetrics } from "./sfnt";

/** Kerning, ligatures, tabular and lining figures; small capitals and alternates are left out. */
const FEATURES = ["kern", "liga", "tnum", "lnum", "zero"];
const OPTIONS = { keepFeatures: FEATURES, noHinting: true };
const NOTE = "Written by `npm run fonts`: change scripts/fonts, not this file.";

/** Every file the fonts are made of, by its path: WOFF2 files, their CSS, and their addresses. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const cuts = await Promise.all(FACES.map(cut));
  return new Map([
    ...cuts.map(({ path, woff2 }): [string, Buffer] => [`public${path}`, woff2]),
    ["app/fonts.css", Buffer.from(`/* ${NOTE} */\n${cuts.map(({ css }) => css).join("\n")}`)],
    ["lib/site/fonts.ts", Buffer.from(preloads(cuts))],
  ]);
}

async function cut(face: Face) {
  const original = readFileSync(face.file);
  const woff2 = await subsetFont(original, SUBSET_CHARACTERS, {
    ...OPTIONS,
    targetFormat: "woff2",
    ...axesOf(face.weights),
  });
  const hash = createHash("sha256").update(woff2).digest("hex").slice(0, 8);
  const path = `/fonts/${face.name}.${hash}.woff2`;
  const fallbacks = await Promise.all(face.weights.map((weight) => fallbackOf(face, weight)));
  return { face, path, woff2, css: [faceRule(face, path), ...fallbacks].join("\n") };
}

/** Measured on the weight itself: a variable font's own widths are those of its default weight. */
async function fallbackOf(face: Face, weight: Face["weights"][number]): Promise<string> {
  const sfnt = await subsetFont(readFileSync(face.file), RUNNING_TEXT, {
    ...OPTIONS,
    targetFormat: "sfnt",
    ...(face.weights.length > 1 && { variationAxes: { wght: weight } }),
  });
  return fallbackRule(face, weight, readMetrics(sfnt));
}

function axesOf([min, max]: Face["weights"]) {
  return min !== undefined && max !== undefined && { variationAxes: { wght: { min, max } } };
}

function faceRule({ family, weights, display }: Face, path: string): string {
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weights.join(" ")};
  font-display: ${display};
  src: url("${path}") format("woff2");
}
`;
}

function preloads(cuts: readonly { face: Face; path: string }[]): string {
  const paths = cuts.filter(({ face }) => face.isPreloaded).map(({ path }) => path);
  return `// ${NOTE}

/** Addresses of the font files every page preloads: at most two. */
export const PRELOADED_FONTS: readonly string[] = [
${paths.map((path) => `  "${path}",\n`).join("")}];
`;
}
