import { type CompareData, type NamedRecord, recordsIn } from "@/lib/compare/data";
import type { ComparedKind } from "@/lib/compare/types";

export type Loaded = { data: CompareData; records: readonly NamedRecord[] };

const loading = new Map<ComparedKind, Promise<Loaded>>();

/** Every record of a kind, fetched when it is first needed. A failed load is tried again the next time. */
export function loadRecords(kind: ComparedKind): Promise<Loaded> {
  const known = loading.get(kind);
  if (known !== undefined) return known;
  const started = load(kind);
  loading.set(kind, started);
  started.catch(() => loading.delete(kind));
  return started;
}

async function load(kind: ComparedKind): Promise<Loaded> {
  const response = await fetch(`/data/compare/${kind}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data: CompareData = await response.json();
  return { data, records: recordsIn(kind, data) };
}
