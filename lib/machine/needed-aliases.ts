import type { Named } from "./find-name";
import { nameTokens, withoutOwner } from "./name-tokens";

/**
 * Aliases that say more than name and slug do: those the finder could not do without. Owners of
 * repositories are left out, since the finder leaves them out of what is typed.
 */
export function neededAliases({ name, slug, aliases = [] }: Named): string[] {
  const known = new Set([name, slug].map(folded));
  return aliases.map(withoutOwner).filter((alias) => {
    const form = folded(alias);
    if (known.has(form)) return false;
    known.add(form);
    return true;
  });
}

function folded(text: string): string {
  return nameTokens(text).join("");
}
