import type { Verdict } from "@/lib/fit/types";
import { cacheCost } from "./cache";
import { appleLimit, namesake, whatIsMissing } from "./lack";
import { coarseCut, formatTaken, nextStep } from "./quality";
import { roomLeft, tightRoom } from "./room";
import { offloadSpeed, speedSource } from "./speed";
import type { Reading, Told } from "./told";

/** What matters first at each verdict; each says nothing where it does not. */
const ORDER: Readonly<Record<Verdict, readonly Reading[]>> = {
  "runs-well": [coarseCut, speedSource, formatTaken, roomLeft, nextStep, namesake, cacheCost],
  tight: [
    tightRoom,
    coarseCut,
    appleLimit,
    nextStep,
    speedSource,
    formatTaken,
    namesake,
    cacheCost,
  ],
  "with-offload": [offloadSpeed, appleLimit, coarseCut, formatTaken, namesake, cacheCost],
  "does-not-run": [whatIsMissing, appleLimit, namesake, cacheCost],
  unknown: [],
};

const MOST_PARAGRAPHS = 5;

/** The paragraphs of an answer, in the order in which they matter there. */
export function readingOf(told: Told): string[] {
  const { verdict } = told.answer.check.fit;
  return ORDER[verdict].flatMap((tell) => tell(told) ?? []).slice(0, MOST_PARAGRAPHS);
}
