import type { Fit, Verdict } from "./types";

export type Judgement = Readonly<{ verdict: Verdict; reason: Fit["reason"] }>;

/** What a verdict rests on: whether the load fits at each end of the range, and the way out. */
export type Evidence = {
  fitsHigh: boolean;
  fitsLikely: boolean;
  /** Some of the model lies in host memory by the reader's choice. */
  isOffloadChosen: boolean;
  /** Host memory can take the rest; undefined when nobody said how much there is. */
  hostFits: boolean | undefined;
  /** The weights alone would fit. */
  weightsFit: boolean;
};

const FITS: Judgement = { verdict: "runs-well", reason: "fits-with-room" };
const TIGHT: Judgement = { verdict: "tight", reason: "fits-in-part-of-range" };
const OFFLOAD: Judgement = { verdict: "with-offload", reason: "needs-offload" };
const TOO_LARGE: Judgement = { verdict: "does-not-run", reason: "exceeds-everything" };
const TOO_LONG: Judgement = { verdict: "does-not-run", reason: "context-too-long" };
const NO_ROOM: Judgement = { verdict: "does-not-run", reason: "exceeds-device" };

/**
 * runs-well: even the high end of the range fits. tight: the likely figure fits, the high end does
 * not. with-offload: the devices cannot hold it, host memory takes the rest. does-not-run: neither.
 */
export function judge(evidence: Evidence): Judgement {
  const { fitsHigh, fitsLikely, isOffloadChosen, hostFits, weightsFit } = evidence;
  if (isOffloadChosen && fitsLikely) return hostFits === false ? TOO_LARGE : OFFLOAD;
  if (fitsHigh) return FITS;
  if (fitsLikely) return TIGHT;
  if (hostFits === true && !isOffloadChosen) return OFFLOAD;
  if (hostFits === false) return TOO_LARGE;
  return weightsFit ? TOO_LONG : NO_ROOM;
}
