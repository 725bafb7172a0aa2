import type { Fit, Verdict } from "./types";

export type Judgement = { verdict: Verdict; reason: Fit["reason"] };

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

/**
 * runs-well: even the high end of the range fits. tight: the likely figure fits, the high end does
 * not. with-offload: the devices cannot hold it, host memory takes the rest. does-not-run: neither.
 */
export function judge(evidence: Evidence): Judgement {
  const { fitsHigh, fitsLikely, isOffloadChosen, hostFits, weightsFit } = evidence;
  if (isOffloadChosen && fitsLikely) {
    if (hostFits === false) return { verdict: "does-not-run", reason: "exceeds-everything" };
    return { verdict: "with-offload", reason: "needs-offload" };
  }
  if (fitsHigh) return { verdict: "runs-well", reason: "fits-with-room" };
  if (fitsLikely) return { verdict: "tight", reason: "fits-in-part-of-range" };
  if (hostFits === true && !isOffloadChosen) {
    return { verdict: "with-offload", reason: "needs-offload" };
  }
  if (hostFits === false) return { verdict: "does-not-run", reason: "exceeds-everything" };
  return { verdict: "does-not-run", reason: weightsFit ? "context-too-long" : "exceeds-device" };
}
