import type { BenchmarkRow } from "@/lib/answers/benchmarks";
import { formatDifference } from "@/lib/format";
import type { Head } from "@/lib/publish/head";
import { shortTitle } from "@/lib/publish/short-title";
import { routes } from "@/lib/routes";
import { figureText, outcomeWord, valueText, WHAT_IT_DID } from "./run-figures";

/** "Qwen3 8B at Q4_K_M". */
export function runTitle({ quantization }: BenchmarkRow, model: string): string {
  return quantization === "not stated" ? model : `${model} at ${quantization}`;
}

/** What was measured and what the engine says, in two sentences. */
export function runSentence(row: BenchmarkRow, machine: string): string {
  const { kind, measured, estimate, outcome } = row;
  const did = `${WHAT_IT_DID[kind]} ${figureText(row)} on ${machine}.`;
  if (outcome !== undefined) return `${did} The engine says: ${outcomeWord(outcome.verdict)}.`;
  if (estimate === undefined) return `${did} The engine gives no figure for it.`;
  const { low, likely, high } = estimate;
  const isInside = low <= measured && measured <= high;
  return `${did} The engine estimates ${valueText(kind, likely)}, ${formatDifference(likely, measured)}; the measured figure lies ${isInside ? "inside" : "outside"} its range.`;
}

/** Most characters of a description that a search result shows. */
const MOST_CHARACTERS = 160;

/** The names our records have for what a run was of, else its source's. */
type Names = { model: string; machine: string };

/** Title and description of the page of one run; its id keeps like runs apart. */
export function runHead(row: BenchmarkRow, { model, machine }: Names): Head {
  const { id, kind, estimate } = row;
  const title = runTitle(row, model);
  const figure = figureText(row);
  const measured = WHAT_IT_DID[kind] === "It" ? figure : `${figure} measured`;
  const estimated = estimate ? `, ${valueText(kind, estimate.likely)} estimated` : "";
  const found = `${title} on ${machine}: ${measured}${estimated}. Run ${id}`;
  const whole = `${found}, with settings, source and the nearest runs.`;
  return {
    title: shortTitle(
      `${title} on ${machine}: ${figure} (${id})`,
      `${model} on ${machine}: ${figure} (${id})`,
      `${title}: ${figure} (${id})`,
      `${model}: ${figure} (${id})`,
      `Measured run ${id}: ${figure}`,
    ),
    description: whole.length <= MOST_CHARACTERS ? whole : `${found}.`,
    address: routes.benchmarkRun(id),
  };
}
