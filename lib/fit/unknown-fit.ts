import type { MachinePlan } from "./plan";
import type { Fit } from "./types";

/** The answer when something needed is unknown: no figure but the machine's own. */
export function unknownFit(reason: Fit["reason"], plan: MachinePlan): Fit {
  const nothing = { low: 0, likely: 0, high: 0 };
  const terms = {
    weightsBytes: 0,
    kvBytes: 0,
    stateBytes: 0,
    computeBytes: 0,
    runtimeBytes: 0,
    projectorBytes: 0,
    draftWeightsBytes: 0,
    draftKvBytes: 0,
  };
  return {
    verdict: "unknown",
    reason,
    devices: [],
    terms,
    total: nothing,
    usableBytes: plan.usableBytes,
    hostBytes: 0,
    busiestDevice: 0,
    offloadedShare: 0,
  };
}
