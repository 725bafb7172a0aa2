import type { Verdict } from "@/lib/fit/types";

/** A part of a path, drawn from a point: how far right that is, and the rest, which depends on no place. */
type Shape = readonly [startsAt: number, path: string];

/** Word, colour and disc for each verdict. The engine returns keys; this is the one place that speaks. */
const APPEARANCE: Record<Verdict, { word: string; color: string; disc?: Shape }> = {
  "runs-well": { word: "Runs well", color: "text-runs-well", disc: [8, " 2a6 6 0 1 0 .01 0"] },
  tight: { word: "Tight", color: "text-tight", disc: [8, " 2v12a6 6 0 0 0 0-12"] },
  "with-offload": {
    word: "With offload",
    color: "text-with-offload",
    disc: [8, " 8v-6a6 6 0 0 1 6 6"],
  },
  "does-not-run": { word: "Does not run", color: "text-does-not-run", disc: [4, " 7h8v2h-8"] },
  unknown: { word: "Unknown", color: "text-unknown" },
};

const RING: Shape = [8, " 2a6 6 0 1 0 .01 0"];

/** How wide a disc is, its margin with it, in units of its picture. */
export const DISC_UNITS = 16;

type Props = { verdict: Verdict };

/**
 * A verdict in words, with a disc whose shape says the same as its colour. The disc is drawn by the
 * style sheet: tables show hundreds, and one element each is what they cost.
 */
export function VerdictBadge({ verdict }: Props) {
  return <span className={`verdict verdict-${verdict}`}>{APPEARANCE[verdict].word}</span>;
}

/**
 * The discs of a verdict at places in a row, each `DISC_UNITS` wide, for pictures that show many; a word
 * must stand beside it. However many they are, the browser has two shapes to lay out.
 */
export function VerdictDiscs({ verdict, places = [0] }: Props & { places?: readonly number[] }) {
  const { color, disc } = APPEARANCE[verdict];
  const dashes = disc ? undefined : "2 2";
  return (
    <g className={color} fill="currentColor">
      <path d={pathOf(RING, places)} fill="none" stroke="currentColor" strokeDasharray={dashes} />
      {disc && <path d={pathOf(disc, places)} />}
    </g>
  );
}

function pathOf([startsAt, path]: Shape, places: readonly number[]): string {
  return places.map((place) => `M${startsAt + place * DISC_UNITS}${path}`).join("");
}

/** The word alone, for sentences and text-only places. */
export function verdictWord(verdict: Verdict): string {
  return APPEARANCE[verdict].word;
}
