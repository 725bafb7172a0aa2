import { configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import { ENGINE_VERSION, estimateFit } from "@/lib/fit/estimate";
import type { Range, Verdict } from "@/lib/fit/types";
import { bytesToGib } from "@/lib/units";
import { bestRung } from "./best-rung";
import { tableContextTokens } from "./hardware-for-model";
import { notEstimated } from "./model-estimate";
import { quantizationLadder, type Rung } from "./quantization-ladder";
import { tableFits } from "./table-fits";
import { tableMachine } from "./table-machine";

/** The columns of a model's fit answers; null in a row is unknown. */
export const FIT_COLUMNS = [
  "configuration",
  "quantization",
  "verdict",
  "memoryLowGiB",
  "memoryLikelyGiB",
  "memoryHighGiB",
  "usableMemoryGiB",
  "decodeTokensPerSecondLow",
  "decodeTokensPerSecondLikely",
  "decodeTokensPerSecondHigh",
] as const;

export type FitRow = [string, string, Verdict, ...(number | null)[]];

/** How every configuration runs one model, each at the best quantization that fits it. */
export type FitAnswers = {
  model: string;
  engineVersion: string;
  /** Why there is no answer, where there is none. */
  notEstimated?: string;
  contextTokens?: number;
  columns: readonly string[];
  rows: FitRow[];
};

/** The fit answers of a model on every configuration, or the reason there are none. */
export function fitAnswers(
  model: Model,
  machines: readonly Configuration[] = configurations,
): FitAnswers {
  const rungs = quantizationLadder(model);
  const reason = notEstimated(model) ?? (rungs.length === 0 ? "no-weights" : undefined);
  const frame = { model: model.slug, engineVersion: ENGINE_VERSION, columns: FIT_COLUMNS };
  if (reason !== undefined) return { ...frame, notEstimated: reason, rows: [] };

  const contextTokens = tableContextTokens(model);
  const rows = machines.map((machine) => rowOf(model, rungs, machine, contextTokens));
  return { ...frame, contextTokens, rows };
}

function rowOf(
  model: Model,
  rungs: readonly Rung[],
  configuration: Configuration,
  contextTokens: number,
): FitRow {
  const { rung } = bestRung(rungs, tableFits(model, rungs, configuration, contextTokens));
  const fit = estimateFit(model, rung.weights, tableMachine(configuration), { contextTokens });
  return [
    configuration.slug,
    rung.slug,
    fit.verdict,
    ...figures(fit.total, (bytes) => Number(bytesToGib(bytes).toFixed(2))),
    Number(bytesToGib(fit.usableBytes).toFixed(2)),
    ...figures(fit.decodeTokensPerSecond, (speed) => Number(speed.toPrecision(3))),
  ];
}

function figures(range: Range | undefined, rounded: (value: number) => number): (number | null)[] {
  if (range === undefined) return [null, null, null];
  return [range.low, range.likely, range.high].map(rounded);
}
