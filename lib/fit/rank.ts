import { caseOf, judgeCase } from "./case";
import { contextNeed } from "./need";
import { type MachinePlan, planMachine } from "./plan";
import { decodeSpeed } from "./speed";
import { contextRead } from "./speed-work";
import { divide, roomsOf } from "./split";
import type { Fit, FitMachine, FitModel, FitSettings, FitWeights, Range, Verdict } from "./types";

/** One line of a ranking: less than a `Fit`, and cheap enough for every model at every format. */
export type RankedFit = {
  quantization: string;
  verdict: Verdict;
  reason: Fit["reason"];
  /** The likely need on the devices, as `Fit.total.likely`. */
  likelyBytes: number;
  decodeTokensPerSecond?: Range | undefined;
};

/** The machine half of a ranking: make it once, then pass it to `rankModel` for each model. */
export function planRanking(machine: FitMachine, settings: FitSettings): MachinePlan {
  return planMachine(machine, settings);
}

/**
 * Verdict, likely memory and speed of one model at each of its formats: the same figures as
 * `estimateFit`, worked out once per model and then once per format. Results are in the order of
 * `weights`.
 */
export function rankModel(
  model: FitModel,
  weights: readonly FitWeights[],
  plan: MachinePlan,
  settings: FitSettings,
): RankedFit[] {
  const need = contextNeed(model, plan, settings);
  const reason = plan.devices.length === 0 ? "no-memory" : "no-architecture";
  if (need === undefined || plan.devices.length === 0) {
    return weights.map(({ quantization }) => ({
      quantization,
      verdict: "unknown",
      reason,
      likelyBytes: 0,
    }));
  }
  const { shares } = divide(plan, need);
  const context = contextRead(model, plan.behaviour, settings);
  const fixedBytes = fixedBytesOf(plan, need);
  const rooms = roomsOf(plan, need);
  return weights.map((each) => {
    const { quantization } = each;
    const found = caseOf(each, plan, need, settings, rooms);
    const { verdict, reason: why, offload } = judgeCase(found);
    const { weightsBytes, kvBytes, stateBytes } = found.load;
    const likelyBytes = weightsBytes + kvBytes + stateBytes + fixedBytes;
    if (verdict === "does-not-run") return { quantization, verdict, reason: why, likelyBytes };
    const placement = { shares, offload };
    const decodeTokensPerSecond = decodeSpeed(
      found.weights,
      need.counts,
      plan,
      settings,
      context,
      placement,
    );
    return { quantization, verdict, reason: why, likelyBytes, decodeTokensPerSecond };
  });
}

/** Driver, buffers, projector and draft on all devices. Bytes. */
function fixedBytesOf(
  { devices }: MachinePlan,
  need: NonNullable<ReturnType<typeof contextNeed>>,
): number {
  const { compute, projectorBytes, draftWeightsBytes, draftKvBytes } = need;
  const drivers = devices.reduce((sum, { driverBytes }) => sum + driverBytes, 0);
  const buffers = compute.outputBytes + compute.otherBytes * (devices.length - 1);
  return drivers + buffers + projectorBytes + draftWeightsBytes + draftKvBytes;
}
