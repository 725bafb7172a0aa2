/**
 * Why one value of the engine is what it is, as data that /methodology/ prints. It lies apart from
 * the value, so that formulas carry numbers to the browser and no prose.
 * `source` is the page it rests on, or the sentence that says how it was found.
 */
export type AssumptionNote = {
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

/** A note for every value of a group: one that is missing does not compile. */
export type AssumptionNotes<Values> = Readonly<Record<keyof Values, AssumptionNote>>;

/** One judgement call of the engine: its value, and why. */
export type Assumption = AssumptionNote & { value: number };

/** The values of a group with their notes. */
export function assumptionsOf<Key extends string>(
  values: Readonly<Record<Key, number>>,
  notes: Readonly<Record<Key, AssumptionNote>>,
): Record<string, Assumption> {
  const pairs = Object.entries<number>(values).flatMap(([key, value]) =>
    isKeyOf(notes, key) ? [[key, { value, ...notes[key] }] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function isKeyOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key {
  return Object.hasOwn(record, key);
}
