import { routes } from "@/lib/routes";
import { slugsOfPair } from "./pair-slug";
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

/**
 * The comparison an address of a pair means, when no document stands there: any two stand side by side
 * in the browser. "/compare/hardware/rtx-3050-vs-rtx-4090/" → "/compare/?hardware=rtx-3050,rtx-4090".
 */
export function anyPairAt(path: string): string | undefined {
  const [, folder, kind, pair = ""] = path.split("/");
  const known = COMPARED_KINDS.find((each) => folder === "compare" && each === kind);
  const slugs = slugsOfPair(pair);
  return known && slugs && routes.compare(known, slugs);
}
