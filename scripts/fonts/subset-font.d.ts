declare module "subset-font" {
  /** What `scripts/fonts` uses of the package, which ships no types. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "sfnt" | "woff2"; keepFeatures: string[]; noHinting: boolean },
  ): Promise<Buffer>;
}
