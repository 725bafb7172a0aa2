import type { Verdict } from "@/lib/fit/types";
import { DISC_UNITS, VerdictDiscs } from "../fit/verdict-badge";

const DISC_PIXELS = 13;

type Props = { verdicts: readonly Verdict[] };

/** One disc for each model, smallest first. The words beside it say the same in numbers. */
export function VerdictStrip({ verdicts }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${verdicts.length * DISC_UNITS} ${DISC_UNITS}`}
      width={verdicts.length * DISC_PIXELS}
      height={DISC_PIXELS}
      className="block"
    >
      {[...new Set(verdicts)].map((verdict) => (
        <VerdictDiscs key={verdict} verdict={verdict} places={placesOf(verdict, verdicts)} />
      ))}
    </svg>
  );
}

function placesOf(verdict: Verdict, verdicts: readonly Verdict[]): number[] {
  return verdicts.flatMap((each, place) => (each === verdict ? place : []));
}
