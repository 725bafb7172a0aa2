import type { AssumptionNote } from "@/lib/fit/assumptions/assumption";
import { DECODE_NOTES } from "@/lib/fit/assumptions/decode-notes";
import { PREFILL_NOTES } from "@/lib/fit/assumptions/prefill-notes";
import { DECODE } from "@/lib/fit/decode-time";
import { PREFILL } from "@/lib/fit/prefill-time";
import type { Accuracy } from "./judge-all";
import { sourceOf } from "./measurement";
import { NEAR_STEPS, refit, type Sample } from "./refit";
import type { RowCase } from "./row-case";
import { decodeSample, prefillSample, type Seconds } from "./speed-sample";

/** Tokens a second of each row, by its id, with the fitted factors of runs from all other sources. */
export type LeftOut = ReadonlyMap<string, number>;

/** Chosen by the errors of sources left out: 0 weighs rows alike, 0.5 by the root of their number. */
export const DECODE_SHARED_WEIGHT = 0.25;
export const PREFILL_SHARED_WEIGHT = 0;

/**
 * Fits every factor anew without a source, and asks that source's rows: a factor that memorizes one
 * rig or one author fails here. Only rows of the main classes take part.
 */
export function leaveSourcesOut({ cases, judged }: Pick<Accuracy, "cases" | "judged">): LeftOut {
  const isMain = new Set(
    judged.filter(({ group }) => !group.startsWith("apart")).map(({ id }) => id),
  );
  const main = cases.filter(({ row }) => isMain.has(row.id));
  const decode = samplesOf(main, "decode-tps", decodeSample);
  const prefill = samplesOf(main, "prefill-tps", prefillSample);
  return new Map([
    ...predictions(DECODE_NOTES, DECODE, decode, DECODE_SHARED_WEIGHT),
    ...predictions(PREFILL_NOTES, PREFILL, prefill, PREFILL_SHARED_WEIGHT),
  ]);
}

function predictions<Key extends string>(
  notes: Readonly<Record<Key, AssumptionNote>>,
  start: Readonly<Record<Key, number>>,
  samples: readonly Sample<Readonly<Record<Key, number>>>[],
  sharedWeight: number,
): [string, number][] {
  return [...new Set(samples.map(({ source }) => source))].flatMap((left) => {
    const others = samples.filter(({ source }) => source !== left);
    const coefficients = refit(notes, start, others, { steps: NEAR_STEPS, sharedWeight });
    return samples
      .filter(({ source }) => source === left)
      .map(({ id, seconds }): [string, number] => [id, 1 / (seconds(coefficients) ?? Number.NaN)]);
  });
}

function samplesOf<Coefficients>(
  cases: readonly RowCase[],
  kind: RowCase["row"]["kind"],
  make: (found: RowCase) => Seconds<Coefficients> | undefined,
): Sample<Coefficients>[] {
  return cases.flatMap((found) => {
    if (found.row.kind !== kind) return [];
    const seconds = make(found);
    if (seconds === undefined) return [];
    return [{ id: found.row.id, source: sourceOf(found.row), measured: found.row.value, seconds }];
  });
}
