import type { FileEntry, ModelColumns, ModelFigures } from "./checker-data";

/** The models of a file that holds them field by field. */
export function modelsOf(columns: ModelColumns): ModelFigures[] {
  const { slug, name, fit, nativeFormat } = columns;
  return slug.flatMap((each, index) => {
    const figures = fit[index];
    if (figures === undefined) return [];
    return [
      {
        slug: each,
        name: name[index] ?? each,
        fit: figures,
        files: filesOf(columns, index),
        nativeFormat: nativeFormat[index] ?? undefined,
      },
    ];
  });
}

function filesOf(columns: ModelColumns, index: number): FileEntry[] {
  const { formats, fileFormats, megabytes, uncertainty } = columns;
  return (fileFormats[index] ?? []).flatMap((format, at): FileEntry[] => {
    const name = formats[format];
    const size = megabytes[index]?.[at];
    const share = uncertainty[index]?.[at] ?? 0;
    if (name === undefined || size === undefined) return [];
    return share > 0 ? [[name, size, share]] : [[name, size]];
  });
}
