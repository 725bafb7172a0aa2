import type { Verdict } from "@/lib/fit/types";
import { VerdictDisc } from "../fit/verdict-badge";

const DISC_WIDTH = 13;
const DISC_HEIGHT = 16;
const VERDICTS = ["runs-well", "tight", "with-offload", "does-not-run", "unknown"] as const;

/** The five discs, once a page; strips only name them. */
export function VerdictSymbols() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {VERDICTS.map((verdict) => (
        <symbol key={verdict} id={`disc-${verdict}`} viewBox="0 0 16 16">
          <VerdictDisc verdict={verdict} />
        </symbol>
      ))}
    </svg>
  );
}

type Props = { verdicts: readonly Verdict[] };

/** One disc for each model, smallest first. The words beside it say the same in numbers. */
export function VerdictStrip({ verdicts }: Props) {
  const width = verdicts.length * DISC_WIDTH;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${DISC_HEIGHT}`}
      width={width}
      height={DISC_HEIGHT}
      className="block"
    >
      {verdicts.map((verdict, at) => (
        <use
          // Discs have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the meaning
          key={at}
          href={`#disc-${verdict}`}
          x={at * DISC_WIDTH}
          width={DISC_WIDTH}
          height={DISC_HEIGHT}
        />
      ))}
    </svg>
  );
}
