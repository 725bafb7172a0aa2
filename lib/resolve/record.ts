type Named = { slug: string; name: string; aliases?: readonly string[] };

/** Folds what people vary without meaning it: case, spaces, dots, hyphens, underscores, slashes. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]+/g, "");
}

/** The record whose slug, name or alias is `asked`, whatever its case and punctuation. */
export function resolveRecord<Record extends Named>(
  asked: string,
  records: readonly Record[],
): Record | undefined {
  const exact = records.find(({ slug }) => slug === asked);
  if (exact !== undefined) return exact;

  const wanted = foldName(asked);
  if (wanted === "") return undefined;
  return records.find(({ slug, name, aliases = [] }) =>
    [slug, name, ...aliases].some((known) => foldName(known) === wanted),
  );
}
