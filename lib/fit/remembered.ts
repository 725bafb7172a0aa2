/** Texts kept at most; there are about seventy formats. */
const MOST_KEPT = 500;

/**
 * The same function, which works out each text once: names of formats are few, and a ranking asks
 * for them thousands of times. The result depends on the text alone.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, { result: Result }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.result;
    if (kept.size >= MOST_KEPT) kept.clear();
    const result = work(text);
    kept.set(text, { result });
    return result;
  };
}
