import type { Verdict } from "@/lib/fit/types";

/** Word, colour and disc for each verdict. The engine returns keys; this is the one place that speaks. */
const APPEARANCE: Record<Verdict, { word: string; color: string; disc?: string }> = {
  "runs-well": { word: "Runs well", color: "text-runs-well", disc: "M8 2a6 6 0 1 0 .01 0" },
  tight: { word: "Tight", color: "text-tight", disc: "M8 2v12a6 6 0 0 0 0-12" },
  "with-offload": {
    word: "With offload",
    color: "text-with-offload",
    disc: "M8 8V2a6 6 0 0 1 6 6",
  },
  "does-not-run": { word: "Does not run", color: "text-does-not-run", disc: "M4 7h8v2H4" },
  unknown: { word: "Unknown", color: "text-unknown" },
};

type Props = { verdict: Verdict };

/**
 * A verdict in words, with a disc whose shape says the same as its colour. The disc is drawn by the
 * style sheet: tables show hundreds, and one element each is what they cost.
 */
export function VerdictBadge({ verdict }: Props) {
  return <span className={`verdict verdict-${verdict}`}>{APPEARANCE[verdict].word}</span>;
}

/** The disc of a verdict, 16 units wide, for pictures that show many; a word must stand beside it. */
export function VerdictDisc({ verdict }: Props) {
  const { color, disc } = APPEARANCE[verdict];
  const dashes = disc ? undefined : "2 2";
  return (
    <g className={color} fill="currentColor">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeDasharray={dashes} />
      {disc && <path d={disc} />}
    </g>
  );
}

/** The word alone, for sentences and text-only places. */
export function verdictWord(verdict: Verdict): string {
  return APPEARANCE[verdict].word;
}
