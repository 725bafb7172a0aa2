import { inPackages } from "../lib/in-packages";
/** One file the site loads: a family in one or two weights, and the package file it is cut from. */
export type Face = {
  family: string;
  /** Two are the ends of a variable font. */
  weights: readonly (400 | 600)[];
  /** Name of the subset file, before its hash. */
  name: string;
  file: string;
  fallback: "Arial" | "Times New Roman" | "Courier New";
  /** Preloaded by every page: at most two may be. */
  isPreloaded: boolean;
  display: "optional" | "swap";
};

/**
 * The three voices: a serif for long reading, a sans for interface and tables, a mono for labels.
 *
 * The preloaded ones are `optional`: a browser waits a moment for them, and when they come later than
 * that, it keeps the fallback until the next page. With `swap`, on a phone 390 px wide, 11 pages of 30
 * moved when a font came after the first paint, and 14 with fallbacks fitted to the site's own text:
 * single lines break elsewhere, whatever the average. The mono may swap, since all its letters are
 * as wide as its fallback's.
 */
export const FACES: readonly Face[] = [
  variable("Source Serif", "source-serif-4", "Times New Roman"),
  variable("Plex Sans", "ibm-plex-sans", "Arial"),
  {
    family: "Plex Mono",
    weights: [400],
    name: "plex-mono",
    file: inPackages("@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2"),
    fallback: "Courier New",
    isPreloaded: false,
    display: "swap",
  },
];

/** Both weights in one file: two would be a fifth larger, and one more to wait for. */
function variable(family: string, fontsource: string, fallback: Face["fallback"]): Face {
  return {
    family,
    weights: [400, 600],
    name: family.toLowerCase().replace(" ", "-"),
    file: inPackages(
      `@fontsource-variable/${fontsource}/files/${fontsource}-latin-wght-normal.woff2`,
    ),
    fallback,
    isPreloaded: true,
    display: "optional",
  };
}
