import { COMPARED_KINDS, type ComparedKind } from "./types";

/** Most records that stand side by side. */
export const MOST_COMPARED = 3;

/** What an address asks for: a kind, and names as they were written. */
export type Comparison = { kind: ComparedKind; names: readonly string[] };

/** "?hardware=rtx-4090,rtx-3090" → what it asks for. Undefined when it names no kind. */
export function comparisonIn(search: string): Comparison | undefined {
  const parameters = new URLSearchParams(search);
  const kind = COMPARED_KINDS.find((each) => parameters.has(each));
  if (kind === undefined) return undefined;
  const names = (parameters.get(kind) ?? "").split(",").map((name) => name.trim());
  return { kind, names: names.filter((name) => name !== "") };
}
