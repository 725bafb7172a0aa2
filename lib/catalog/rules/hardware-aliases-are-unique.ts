import { foldName } from "@/lib/resolve/record";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** Names that two units share on purpose, and why the first one that has it is meant. */
export const EXCUSED_HARDWARE_ALIASES: Readonly<Record<string, string>> = {};

/** A slug, name or alias means one unit, whatever its case and punctuation. */
export const hardwareAliasesAreUnique: Rule = ({ hardware }) => {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { slug, name } of hardware) {
    for (const known of [slug, name]) owners.set(foldName(known), slug);
  }
  const problems = hardware.flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias) => {
      const folded = foldName(alias);
      const owner = owners.get(folded) ?? slug;
      owners.set(folded, owner);
      if (owner === slug) return [];
      shared.add(alias);
      if (EXCUSED_HARDWARE_ALIASES[alias] !== undefined) return [];
      return [
        `${SEED_FILE.hardware} › ${slug} › aliases: "${alias}" already means ${owner}: take it out of one of the two`,
      ];
    }),
  );
  const idle = Object.keys(EXCUSED_HARDWARE_ALIASES)
    .filter((alias) => !shared.has(alias))
    .map((alias) => `${SEED_FILE.hardware}: the alias "${alias}" is excused, but nobody shares it`);
  return [...problems, ...idle];
};
