import type { Verdict } from "@/lib/fit/types";

/** The format most people take when it fits. */
export const USUAL_FORMATS: readonly string[] = ["q4-k-m", "mlx-4-bit", "awq-4-bit"];

type Tried = { quantization: string; verdict: Verdict };

/**
 * The format to take, of some that are sorted best first: the best that runs well, else the best that
 * is tight; else the usual one with part of it in system memory; else the smallest, which says how
 * far it is. The same rule as in the tables of model and hardware pages.
 */
export function bestFormat<T extends Tried>(tried: readonly T[]): T | undefined {
  const first = (verdict: Verdict) => tried.find((each) => each.verdict === verdict);
  const offloaded = tried.filter(({ verdict }) => verdict === "with-offload");
  return (
    first("runs-well") ??
    first("tight") ??
    offloaded.find(({ quantization }) => USUAL_FORMATS.includes(quantization)) ??
    offloaded[0] ??
    tried.at(-1)
  );
}
