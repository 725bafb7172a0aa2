import { catalog } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { ToolKind } from "@/lib/catalog/schemas/tool";
import type { FitRow } from "./compare-fit";
import { BELOW_FOUR_BITS } from "./model-answer";

type Named = { slug: string; name: string };

/** What a machine, or a model on machines, cannot do. */
export type FitLimits = {
  doesNotRun: readonly Named[];
  /** Runs with part of it in system memory, slowly. */
  onlyInPart: readonly Named[];
  /** Fits below four bits a weight alone. */
  onlyBelowFourBits: readonly Named[];
};

const LOADS_MODELS: readonly ToolKind[] = ["runner", "server", "gui", "library"];

/** Rows that do not run, run in part, or run at a format below the one people tested. */
export function fitLimits(fits: readonly FitRow[]): FitLimits {
  const named = (test: (row: FitRow) => boolean) =>
    fits.filter(test).map(({ slug, name }) => ({ slug, name }));
  return {
    doesNotRun: named(({ best }) => best.verdict === "does-not-run"),
    onlyInPart: named(({ best }) => best.verdict === "with-offload"),
    onlyBelowFourBits: named(
      ({ best }) =>
        (best.verdict === "runs-well" || best.verdict === "tight") &&
        BELOW_FOUR_BITS.test(best.quantization),
    ),
  };
}

/**
 * Programs that load models and whose documentation names backends, but none that a machine has. The
 * processor is left out: nearly all run on it, slowly. None when the machine's backends are unknown.
 */
export function toolsWithoutBackend({ hardware }: Configuration): Named[] {
  const backends = acceleratorsOf(hardware.platform?.backends ?? []);
  if (backends.length === 0) return [];
  return catalog.tools
    .filter(({ kind, support }) => {
      const theirs = acceleratorsOf(support?.backends ?? []);
      return (
        LOADS_MODELS.includes(kind) &&
        theirs.length > 0 &&
        !theirs.some((backend) => backends.includes(backend))
      );
    })
    .map(({ slug, name }) => ({ slug, name }));
}

/** MLX runs by Metal: a tool for one documents the other's name. */
function acceleratorsOf(backends: readonly string[]): string[] {
  return backends
    .filter((backend) => backend !== "cpu")
    .map((backend) => (backend === "mlx" ? "metal" : backend));
}
