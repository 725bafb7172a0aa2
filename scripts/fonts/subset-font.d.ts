declare module "subset-font" {
  /** What `scripts/fonts` uses of the package, which ships no types. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "sfnt" | "woff2";
      keepFeatures: string[];
      noHinting: boolean;
      /** A number pins an axis, a range narrows it. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
