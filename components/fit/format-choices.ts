import type { CheckerFrame, ModelDetails } from "./checker-data";

/** Catalog formats a family of runtimes reads. */
export const FORMATS_READ: Readonly<Record<string, readonly string[]>> = {
  gguf: ["gguf"],
  mlx: ["mlx"],
  safetensors: ["awq", "gptq", "fp8", "nvfp4", "safetensors"],
};

/** Formats to choose from, by slug and name: those published for the model, and the usual ones. */
export function formatChoices(
  model: ModelDetails | undefined,
  family: string,
  { formats, ladders, publishedOnly }: CheckerFrame,
): (readonly [slug: string, name: string])[] {
  const read = FORMATS_READ[family] ?? [];
  const usual = ladders[family] ?? [];
  const published = model?.files.map(([format]) => format) ?? publishedOnly;
  const native = model?.nativeFormat;
  return formats
    .filter(({ family: each, slug }) => read.includes(each) || usual.includes(slug))
    .filter(
      ({ slug }) =>
        published.includes(slug) || (native === undefined ? usual.includes(slug) : slug === native),
    )
    .map(({ slug, name }) => [slug, name] as const);
}
