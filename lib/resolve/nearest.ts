import { distance } from "fastest-levenshtein";

/** Names further apart than this share of their length are no suggestion. */
const MAX_EDITED_SHARE = 0.45;

/** The name nearest to `asked`, when one is near enough to be meant. "olama" → "ollama". */
export function nearestName(asked: string, names: readonly string[]): string | undefined {
  const wanted = asked.toLowerCase();
  let best: { name: string; edits: number } | undefined;
  for (const name of names) {
    // Each letter more or less is an edit, so a name of another length need not be read.
    if (best !== undefined && Math.abs(name.length - wanted.length) >= best.edits) continue;
    const edits = distance(wanted, name.toLowerCase());
    if (best === undefined || edits < best.edits) best = { name, edits };
  }
  if (best === undefined) return undefined;
  const allowed = Math.max(
    1,
    Math.floor(Math.max(wanted.length, best.name.length) * MAX_EDITED_SHARE),
  );
  return best.edits <= allowed ? best.name : undefined;
}

/** A sentence to end a message with: ` Did you mean "ollama"?`, or nothing. */
export function didYouMean(asked: string, names: readonly string[]): string {
  const name = nearestName(asked, names);
  return name === undefined ? "" : ` Did you mean "${name}"?`;
}
