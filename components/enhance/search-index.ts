import { routes } from "@/lib/routes";
import { entriesOf, type SearchEntry, type SearchIndex } from "@/lib/search/document";
import { type Searcher, searcherOf } from "@/lib/search/query";

export type Loaded = { entries: readonly SearchEntry[]; search: Searcher };

let loading: Promise<Loaded> | undefined;

/** The index, fetched when it is first needed. A failed load is tried again the next time. */
export function loadSearch(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Loaded> {
  const response = await fetch(routes.searchIndex());
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const index: SearchIndex = await response.json();
  const entries = entriesOf(index);
  return { entries, search: searcherOf(entries) };
}
