import { entryAddress } from "@/lib/search/document";
import type { Searcher } from "@/lib/search/query";

/** What search answers first with another address than the one expected, as lines to read. */
export function missesOf(
  search: Searcher,
  queries: readonly (readonly [typed: string, address: string])[],
): string[] {
  return queries.flatMap(([typed, address]) => {
    const found = search(typed, 10).entries.map(entryAddress);
    if (found[0] === address) return [];
    const place = found.indexOf(address) + 1;
    const at = place === 0 ? "not among the first 10" : `at place ${place}`;
    return [`${typed}: ${found[0] ?? "nothing"}; expected ${address}, ${at}`];
  });
}
