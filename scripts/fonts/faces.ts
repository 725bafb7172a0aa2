/** One face the site loads: a family's weight, and the package file it is cut from. */
export type Face = {
  family: string;
  weight: 400 | 600;
  /** Name of the subset file, before its hash. */
  name: string;
  file: string;
  fallback: "Arial" | "Times New Roman" | "Courier New";
  /** Preloaded by every page: at most two may be. */
  isPreloaded: boolean;
};

/** The three voices: a serif for long reading, a sans for interface and tables, a mono for labels. */
export const FACES: readonly Face[] = [
  face("Source Serif", "source-serif-4", 400, "Times New Roman", true),
  face("Source Serif", "source-serif-4", 600, "Times New Roman", false),
  face("Plex Sans", "ibm-plex-sans", 400, "Arial", true),
  face("Plex Sans", "ibm-plex-sans", 600, "Arial", false),
  face("Plex Mono", "ibm-plex-mono", 400, "Courier New", false),
];

function face(
  family: string,
  fontsource: string,
  weight: Face["weight"],
  fallback: Face["fallback"],
  isPreloaded: boolean,
): Face {
  return {
    family,
    weight,
    name: `${family.toLowerCase().replace(" ", "-")}-${weight}`,
    file: `node_modules/@fontsource/${fontsource}/files/${fontsource}-latin-${weight}-normal.woff2`,
    fallback,
    isPreloaded,
  };
}
