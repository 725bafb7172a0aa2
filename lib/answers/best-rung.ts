import type { RankedFit } from "@/lib/fit/rank";
import type { Verdict } from "@/lib/fit/types";
import { type Rung, USUAL_QUANTIZATION } from "./quantization-ladder";

/**
 * The best quantization that runs well, else the best that is tight; else the usual one with part of
 * it in system memory; else the smallest, which says how far it is.
 */
export function bestRung(
  rungs: readonly Rung[],
  fits: readonly RankedFit[],
): { rung: Rung; fit: RankedFit } {
  const tried = rungs.flatMap((rung, index) => {
    const fit = fits[index];
    return fit === undefined ? [] : [{ rung, fit }];
  });
  const of = (verdict: Verdict) => tried.filter(({ fit }) => fit.verdict === verdict);
  const offloaded = of("with-offload");
  const found =
    of("runs-well")[0] ??
    of("tight")[0] ??
    offloaded.find(({ rung }) => rung.slug === USUAL_QUANTIZATION) ??
    offloaded[0] ??
    tried.at(-1);
  if (found === undefined) throw new Error("A ladder has at least one rung here");
  return found;
}
