import { foldName } from "@/lib/resolve/record";

type Named = { slug: string; name: string; aliases: readonly string[] };

/**
 * Sentences about aliases that two records have, whatever their case and punctuation: a link or a
 * search would lead to whichever comes first. A slug or name counts before any alias.
 *
 * @param excused - aliases shared on purpose, with the reason; one that nobody shares is a problem
 */
export function sharedAliases(
  records: readonly Named[],
  excused: Readonly<Record<string, string>>,
  seedFile: string,
): string[] {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { slug, name } of records) {
    for (const known of [slug, name]) owners.set(foldName(known), slug);
  }
  const problems = records.flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias) => {
      const folded = foldName(alias);
      const owner = owners.get(folded) ?? slug;
      owners.set(folded, owner);
      if (owner === slug) return [];
      shared.add(alias);
      if (excused[alias] !== undefined) return [];
      return [
        `${seedFile} › ${slug} › aliases: "${alias}" already means ${owner}: take it out of one of the two`,
      ];
    }),
  );
  const idle = Object.keys(excused)
    .filter((alias) => !shared.has(alias))
    .map((alias) => `${seedFile}: the alias "${alias}" is excused, but nobody shares it`);
  return [...problems, ...idle];
}
