import { fitAt } from "@/lib/fit/fit-columns";
import type { FileEntry, ModelColumns, ModelEntry, ModelFigures } from "./checker-data";

/**
 * The models of a file that holds them field by field, with their names from the directory. Loops,
 * since a ranking waits for them.
 */
export function modelsOf(columns: ModelColumns, names: readonly ModelEntry[]): ModelFigures[] {
  const models: ModelFigures[] = [];
  for (const { slug, name, whyNot } of names) {
    if (whyNot !== undefined) continue;
    const index = models.length;
    models.push({
      slug,
      name,
      fit: fitAt(columns.fit, index),
      files: filesOf(columns, index),
      nativeFormat: columns.nativeFormat[index] ?? undefined,
    });
  }
  return models;
}

function filesOf(columns: ModelColumns, index: number): FileEntry[] {
  const { formats, fileFormats, megabytes, halfWidths } = columns;
  const sizes = megabytes[index] ?? [];
  const widths = halfWidths[index];
  const own = fileFormats[index] ?? [];
  const files: FileEntry[] = [];
  for (let at = 0; at < own.length; at++) {
    const name = formats[own[at] ?? -1];
    const size = sizes[at];
    const width = widths?.[at] ?? 0;
    if (name === undefined || size === undefined) continue;
    files.push(width > 0 ? [name, size, width / size] : [name, size]);
  }
  return files;
}
