import { formatFigure } from "@/lib/format";

/** "A", "A and B", "A, B and C". */
export function listText(parts: readonly string[]): string {
  const [last, ...before] = parts.toReversed();
  if (last === undefined) return "";
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}

/** "1.06 to 1.15 times", "2 times" where both ends print alike. */
export function timesText(low: number, high: number): string {
  const [from, to] = [formatFigure(low), formatFigure(high)];
  return from === to ? `${to} times` : `${from} to ${to} times`;
}
