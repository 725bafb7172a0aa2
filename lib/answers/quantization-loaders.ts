import { catalog } from "@/lib/catalog";
import type { Source } from "@/lib/catalog/schemas/common";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import type { Format } from "@/lib/catalog/schemas/tool";
import { type Loader, loadersOf } from "./model-files";

/** A tool whose own documentation names the container, and the page. */
export type DocumentedLoader = { slug: string; name: string; source: Source };

/** The containers that tools name; the others are no word of theirs. */
const CONTAINER: Partial<Record<Quantization["format"], Format>> = {
  gguf: "gguf",
  mlx: "mlx",
  exl2: "exl2",
  exl3: "exl3",
  awq: "awq",
  gptq: "gptq",
  fp8: "fp8",
  nvfp4: "nvfp4",
  safetensors: "safetensors",
};

/** Who loads a format: tools whose documentation names its container, and others said to. */
export function loadersAt({ format, loadedBy }: Quantization): {
  documented: readonly DocumentedLoader[];
  others: readonly Loader[];
} {
  const container = CONTAINER[format];
  const documented = catalog.tools.flatMap(({ slug, name, support }) =>
    support && container !== undefined && support.formats?.includes(container)
      ? [{ slug, name, source: support.source }]
      : [],
  );
  const known = new Set(documented.map(({ slug }) => slug));
  const others = loadersOf(loadedBy).filter(({ tool }) => tool === undefined || !known.has(tool));
  return { documented: documented.toSorted((a, b) => a.name.localeCompare(b.name, "en")), others };
}
