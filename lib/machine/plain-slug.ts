/** Words of a name that slugs leave out or write together, in this order. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/g, "-"],
  [/^-|-$/g, ""],
  [/^(?:geforce|radeon|nvidia|amd|intel)-/, ""],
  [/-(\d+)-gb\b/g, "-$1gb"],
  [/-(?:instruct|it|chat|generation)\b/g, ""],
  [/-gpu$/, ""],
  [/-core\b/g, "core"],
];

/**
 * The slug most records have by their name: "GeForce RTX 3060 12 GB" → "rtx-3060-12gb", "Gemma 3 4B
 * it" → "gemma-3-4b". Files for the browser leave such a slug out, which saves a tenth of them.
 */
export function plainSlug(name: string): string {
  return SHORTENED.reduce(
    (text, [pattern, written]) => text.replace(pattern, written),
    name.toLowerCase(),
  );
}

/** Slugs as files carry them: null where the name gives it. */
export function shortSlugs(records: readonly { slug: string; name: string }[]): (string | null)[] {
  return records.map(({ slug, name }) => (plainSlug(name) === slug ? null : slug));
}
