import type { Candidate, Outcome, Standing } from "./types";

/** How a machine does with all models asked for; speed counts up to what is enough. */
export function standingOf({ outcomes }: Candidate, enoughTokensPerSecond: number): Standing {
  const running = outcomes.filter(runs);
  const speeds = running.map(({ tokensPerSecond }) => tokensPerSecond?.likely);
  return {
    runCount: outcomes.filter(liesInMemory).length,
    anyCount: running.length,
    fastCount: speeds.filter((speed) => speed !== undefined && speed >= enoughTokensPerSecond)
      .length,
    usableTokensPerSecond: slowest(speeds, enoughTokensPerSecond),
  };
}

/**
 * Which of two stands higher whatever they cost: it holds more of the models in its memory, else it
 * runs more of them at all, else more of them are fast enough. 0 when only price and speed decide.
 * Negative when the first is better, as sorting wants it.
 */
export function compareTiers(a: Standing, b: Standing): number {
  return b.runCount - a.runCount || b.anyCount - a.anyCount || b.fastCount - a.fastCount;
}

function runs({ verdict }: Outcome): boolean {
  return liesInMemory({ verdict }) || verdict === "with-offload";
}

function liesInMemory({ verdict }: Outcome): boolean {
  return verdict === "runs-well" || verdict === "tight";
}

function slowest(speeds: readonly (number | undefined)[], enough: number): number | undefined {
  if (speeds.length === 0) return undefined;
  return speeds.reduce<number | undefined>(
    (least, speed) =>
      least === undefined || speed === undefined ? undefined : Math.min(least, speed),
    enough,
  );
}
