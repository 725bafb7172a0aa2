import type { SearchEntry } from "./document";
import { foldText, isFiller, tokensOf } from "./tokens";

/** An entry cut into pieces once, so that each keystroke only compares. */
export type Prepared = {
  entry: SearchEntry;
  /** The name and each alias: its pieces, those that tell it from others, and itself folded. */
  names: readonly { tokens: readonly string[]; telling: readonly string[]; folded: string }[];
  detail: readonly string[];
  slugFolded: string;
  /** The pieces of all names together: most entries are ruled out by these alone. */
  tokens: readonly string[];
};

/** Cuts every entry into pieces. */
export function prepare(entries: readonly SearchEntry[]): Prepared[] {
  return entries.map((entry) => {
    const names = [entry.name, ...entry.aliases].map(preparedName);
    return {
      entry,
      names,
      detail: tokensOf(entry.detail),
      slugFolded: foldText(entry.slug),
      tokens: [...new Set(names.flatMap(({ tokens }) => tokens))],
    };
  });
}

function preparedName(text: string) {
  const tokens = tokensOf(text);
  const telling = tokens.filter(
    (token) => !isFiller(token) && !/^\d+gb$|^rtx$|^rx$|^chat$/.test(token),
  );
  return { tokens, telling: telling.length > 0 ? telling : tokens, folded: foldText(text) };
}
