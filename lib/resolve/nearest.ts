/** Names further apart than this share of their length are no suggestion. */
const MAX_EDITED_SHARE = 0.45;

/** The name nearest to `asked`, when one is near enough to be meant. "olama" → "ollama". */
export function nearestName(asked: string, names: readonly string[]): string | undefined {
  const wanted = asked.toLowerCase();
  let best: { name: string; edits: number } | undefined;
  for (const name of names) {
    // Each letter more or less is an edit, so a name of another length need not be read.
    if (best !== undefined && Math.abs(name.length - wanted.length) >= best.edits) continue;
    const edits = editsBetween(wanted, name.toLowerCase());
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

/** Letters to add, leave out or change to make one text the other. "olama", "ollama" → 1. */
export function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
