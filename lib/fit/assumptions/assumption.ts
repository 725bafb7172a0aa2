/**
 * One judgement call of the engine, as data that /methodology/ prints.
 * `source` is the page it rests on, or the sentence that says how it was found.
 */
export type Assumption = {
  value: number;
  unit: string;
  reason: string;
  source: string;
  /** Measured rows behind it, where it was fitted. */
  rowCount?: number | undefined;
  /** What physics or documents let one expect before any row was seen, for a fitted value. */
  prior?: number | undefined;
  /** The factor about `prior` within which the value is expected, two times out of three. */
  priorFactor?: number | undefined;
};

/** The plain numbers of a group of assumptions, for formulas. */
export function valuesOf<Key extends string>(
  assumptions: Readonly<Record<Key, Assumption>>,
): Record<Key, number> {
  const pairs = Object.entries<Assumption>(assumptions).map(([key, { value }]) => ({
    [key]: value,
  }));
  return Object.assign({}, ...pairs);
}
