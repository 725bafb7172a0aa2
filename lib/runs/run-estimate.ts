import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import type { FitMachine, Range } from "@/lib/fit/types";
import { settingsOf } from "./row-settings";
import { runSpeed } from "./run-speed";
import { type RunModel, runWeights } from "./run-weights";

/** Why the engine gives no figure to hold a run against. */
export type NoEstimate = "format" | "several-requests" | "offload" | "unknown";

/**
 * The engine's figure at a run's own settings, by the rules the published runs are judged by; or why
 * there is none. Runs of several requests, or partly on the processor, measure something else.
 */
export function runEstimate(
  row: MeasuredRun,
  model: RunModel,
  machine: FitMachine,
  modelBytes: number | undefined,
): Range | NoEstimate {
  if ((row.concurrency ?? 1) > 1) return "several-requests";
  const settings = settingsOf(row);
  if (settings.gpuLayers !== undefined || (settings.cpuMoeLayers ?? 0) > 0) return "offload";
  const weights = runWeights(model, row.quant ?? "", modelBytes);
  if (weights === undefined) return "format";
  const found = { model: model.fit, weights, machine, settings };
  const isDecode = row.kind === "decode-tps";
  return runSpeed(found, isDecode ? "decode" : "prefill") ?? "unknown";
}
