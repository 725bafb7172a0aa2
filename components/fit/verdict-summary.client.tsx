"use client";

import type { Verdict } from "@/lib/fit/types";
import { formatCount } from "@/lib/format";
import { VERDICTS } from "./arrange-rows";
import type { RankedRow } from "./ranking";
import { VerdictDiscs } from "./verdict-badge";

const FILL: Record<Verdict, string> = {
  "runs-well": "fill-runs-well",
  tight: "fill-tight",
  "with-offload": "fill-with-offload",
  "does-not-run": "fill-series-reserve",
  unknown: "fill-rule",
};

/** The verdicts of many. */
const WORDS: Record<Verdict, string> = {
  "runs-well": "run well",
  tight: "tight",
  "with-offload": "with offload",
  "does-not-run": "do not run",
  unknown: "unknown",
};

type Props = {
  rows: readonly RankedRow[];
  subject: string;
  chosen: Verdict | undefined;
  onChoose: (verdict: Verdict | undefined) => void;
};

/** How many of each verdict, drawn to scale; each count shows only its own. */
export function VerdictSummary({ rows, subject, chosen, onChoose }: Props) {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: rows.filter((row) => row.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const coarseCount = rows.filter(
    ({ verdict, isCoarse }) => verdict === "runs-well" && isCoarse,
  ).length;
  let start = 0;
  return (
    <div className="mt-2 grid gap-1">
      <svg
        viewBox={`0 0 ${rows.length} 8`}
        preserveAspectRatio="none"
        className="h-2.5 w-full"
        aria-hidden="true"
      >
        {counts.map(({ verdict, count }) => {
          const from = start;
          start += count;
          return <rect key={verdict} x={from} width={count} height={8} className={FILL[verdict]} />;
        })}
      </svg>
      <fieldset className="flex flex-wrap gap-x-1">
        <legend className="sr-only">{`Show only some ${subject}`}</legend>
        {counts.map(({ verdict, count }) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(chosen === verdict ? undefined : verdict)}
            className="flex min-h-9 cursor-pointer items-center gap-1.5 rounded-sm px-2 first-of-type:-ml-2 hover:bg-wash aria-pressed:bg-wash aria-pressed:underline"
          >
            <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
              <VerdictDiscs verdict={verdict} />
            </svg>
            <span className="font-semibold tabular-nums">{formatCount(count)}</span>
            {WORDS[verdict]}
          </button>
        ))}
      </fieldset>
      {coarseCount > 0 && (
        <p className="text-sm text-quiet">
          {formatCount(coarseCount)} of those that run well do so only below four bits, where
          quality falls quickly; they stand last.
        </p>
      )}
    </div>
  );
}
