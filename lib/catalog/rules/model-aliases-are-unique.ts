import { foldName } from "@/lib/resolve/record";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** Names that two models share on purpose, and why the first one that has it is meant. */
export const EXCUSED_ALIASES: Readonly<Record<string, string>> = {};

/**
 * A slug, name or alias means one model, whatever its case and punctuation; otherwise a link or a
 * search would lead to whichever comes first.
 */
export const modelAliasesAreUnique: Rule = ({ models }) => {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { slug, name } of models) {
    for (const known of [slug, name]) owners.set(foldName(known), slug);
  }
  const problems = models.flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias) => {
      const folded = foldName(alias);
      const owner = owners.get(folded) ?? slug;
      owners.set(folded, owner);
      if (owner === slug) return [];
      shared.add(alias);
      if (EXCUSED_ALIASES[alias] !== undefined) return [];
      return [
        `${SEED_FILE.models} › ${slug} › aliases: "${alias}" already means ${owner}: take it out of one of the two`,
      ];
    }),
  );
  const needless = Object.keys(EXCUSED_ALIASES)
    .filter((alias) => !shared.has(alias))
    .map((alias) => `${SEED_FILE.models}: the alias "${alias}" is excused, but nobody shares it`);
  return [...problems, ...needless];
};
