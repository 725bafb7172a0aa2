import type { NamedRecord } from "@/lib/compare/data";
import type { ComparedKind } from "@/lib/compare/types";
import { findNames, theOneMeant } from "@/lib/machine/find-name";
import { nearestName } from "@/lib/resolve/nearest";

/** What a name means: one record, or why none and which may be. */
export type Meant = {
  record?: NamedRecord | undefined;
  problem?: string | undefined;
  nearest: readonly NamedRecord[];
};

const MOST_OFFERED = 6;

const ONE: Record<ComparedKind, string> = {
  hardware: "machine",
  models: "model",
  tools: "tool",
  quantizations: "quantization",
};

/** The record a slug, a name or an alias means; else a sentence, and the nearest by name. */
export function meantBy(name: string, records: readonly NamedRecord[], kind: ComparedKind): Meant {
  const exact = records.find(({ slug }) => slug === name);
  if (exact !== undefined) return { record: exact, nearest: [] };
  const matches = findNames(name, records);
  const record = theOneMeant(matches);
  if (record !== undefined) return { record, nearest: [] };

  const one = ONE[kind];
  if (matches.length > 0) {
    const nearest = matches.slice(0, MOST_OFFERED).map((match) => match.record);
    return { problem: `“${name}” may mean more than one ${one}. Which?`, nearest };
  }
  const nearest = nearestTo(name, records);
  const problem = `No ${one} is called “${name}”.${nearest.length > 0 ? " Did you mean" : ""}`;
  return { problem, nearest };
}

function nearestTo(name: string, records: readonly NamedRecord[]): NamedRecord[] {
  const formsOf = (record: NamedRecord) => [record.slug, record.name, ...record.aliases];
  const form = nearestName(name, records.flatMap(formsOf));
  const found = records.find((record) => form !== undefined && formsOf(record).includes(form));
  return found === undefined ? [] : [found];
}
