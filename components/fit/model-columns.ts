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
    const fit = columns.fit[index];
    if (fit === undefined) break;
    models.push({
      slug,
      name,
      fit,
      files: filesOf(columns, index),
      nativeFormat: columns.nativeFormat[index] ?? undefined,
    });
  }
  return models;
}

function filesOf(columns: ModelColumns, index: number): FileEntry[] {
  const { formats, fileFormats, megabytes, uncertainty } = columns;
  const sizes = megabytes[index] ?? [];
  const shares = uncertainty[index];
  const own = fileFormats[index] ?? [];
  const files: FileEntry[] = [];
  for (let at = 0; at < own.length; at++) {
    const name = formats[own[at] ?? -1];
    const size = sizes[at];
    const share = shares?.[at] ?? 0;
    if (name === undefined || size === undefined) continue;
    files.push(share > 0 ? [name, size, share] : [name, size]);
  }
  return files;
}
