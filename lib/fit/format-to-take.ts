import { TAKING_VALUES } from "./assumptions/taking";
import type { Range, Verdict } from "./types";

/** A format as it would do on a machine, and what it loses. */
export type FormatOption = {
  quantization: string;
  bytes: number;
  verdict: Verdict;
  /** Mean divergence of its predictions from the unquantized model's, in nats; absent when unknown. */
  divergence?: number | undefined;
  decodeTokensPerSecond?: Range | undefined;
};

/**
 * Which format to take: of those whose cost is within 0.01 nats of the least, the smallest file.
 *
 * cost = divergence + 0.03 if tight or with offload + 0.4 ÷ tokens a second
 *
 * Anchors, by the divergences of LLaMA 3 8B on a card that reads 400 GB/s. All formats run well →
 * Q5_K_M (0.011; Q8_0 0.001). Q4_K_M runs well, Q5_K_M is tight → Q4_K_M. Q2_K runs well, Q4_K_M
 * writes 10 tokens/s with offload → Q4_K_M (0.028 + 0.03 + 0.04; Q2_K 0.33).
 *
 * Divergences compare only where they were found on one model; formats without one are left out, and
 * a speed that is unknown counts nothing.
 * @returns undefined when none of those that run has a recorded loss
 */
export function formatToTake<Option extends FormatOption>(
  options: readonly Option[],
): Option | undefined {
  const counted = options.flatMap((option) => {
    const cost = costOf(option);
    return cost === undefined ? [] : [{ option, cost }];
  });
  const least = Math.min(...counted.map(({ cost }) => cost));
  return counted
    .filter(({ cost }) => cost <= least + TAKING_VALUES["close-divergence"])
    .map(({ option }) => option)
    .sort((a, b) => a.bytes - b.bytes)[0];
}

function costOf({ divergence, verdict, decodeTokensPerSecond }: FormatOption): number | undefined {
  const ofVerdict = VERDICT_COST[verdict];
  if (divergence === undefined || ofVerdict === undefined) return undefined;
  const speed = decodeTokensPerSecond?.likely;
  return divergence + ofVerdict + (speed ? TAKING_VALUES["second-cost"] / speed : 0);
}

const VERDICT_COST: Partial<Record<Verdict, number>> = {
  "runs-well": 0,
  tight: TAKING_VALUES["tight-cost"],
  "with-offload": TAKING_VALUES["offload-cost"],
};
