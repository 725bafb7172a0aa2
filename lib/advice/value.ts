import type { Outcome } from "./types";

/**
 * US dollars for each token a second of the slowest of the models that run, by its likely speed.
 *
 * Anchor: $800 and 32 tokens a second → $25.
 *
 * @returns undefined when the price or a speed is unknown, or nothing runs
 */
export function usdPerTokenRate(
  priceUsd: number | undefined,
  outcomes: readonly Outcome[],
): number | undefined {
  const running = outcomes.filter(
    ({ verdict }) => verdict !== "does-not-run" && verdict !== "unknown",
  );
  const speeds = running.flatMap(({ tokensPerSecond }) => tokensPerSecond?.likely ?? []);
  if (priceUsd === undefined || speeds.length === 0 || speeds.length < running.length) {
    return undefined;
  }
  return priceUsd / Math.min(...speeds);
}
