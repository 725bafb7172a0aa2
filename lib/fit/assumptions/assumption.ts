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
};
