/** A file of a repository. */
export type HubFile = { path: string; sizeBytes?: number | undefined };

const GGUF = /\.gguf$/i;
const LATER_PART = /-(?!00001)\d{5}-of-\d{5}\.gguf$/i;
const PROJECTOR = /(?:^|\/)[^/]*mmproj[^/]*$/i;
const IMPORTANCE = /imatrix/i;

/** The .gguf files in what the API answers about the tree of a repository; undefined for any other answer. */
export function ggufFilesIn(answer: unknown): HubFile[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.flatMap((entry: unknown): HubFile[] => {
    if (typeof entry !== "object" || entry === null || !("path" in entry)) return [];
    const { path } = entry;
    if (typeof path !== "string" || !GGUF.test(path)) return [];
    const size = "size" in entry ? entry.size : undefined;
    return [{ path, sizeBytes: typeof size === "number" ? size : undefined }];
  });
}

/**
 * Those a reader chooses from: models, a split one by its first part; projectors and lists of
 * importances, which are no models, left out. With a quantization, those that have it in their names.
 */
export function modelFiles(files: readonly HubFile[], quantization?: string): HubFile[] {
  const models = files.filter(
    ({ path }) => !LATER_PART.test(path) && !PROJECTOR.test(path) && !IMPORTANCE.test(path),
  );
  if (quantization === undefined) return models;
  const wanted = quantization.toLowerCase();
  return models.filter(({ path }) => {
    const name = path.toLowerCase();
    const at = name.lastIndexOf(wanted);
    return at >= 0 && !/[a-z0-9_]/.test(name[at + wanted.length] ?? "");
  });
}
