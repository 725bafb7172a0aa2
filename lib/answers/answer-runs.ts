import { isLikeModel, type Near, nearestRuns } from "@/lib/runs/nearest";
import type { AnswerPair } from "./answer-pairs";
import { grouped } from "./grouped";
import { modelPlace, type RunFact, runFacts, unitPlace } from "./run-facts";

const MOST_RUNS = 4;

const byModel = new Map(grouped(runFacts, ({ model }) => model));
const byUnit = new Map(grouped(runFacts, ({ unit }) => unit ?? ""));

/** The measured runs nearest to a pair at a format, and the place they are near to. */
export function answerRuns({ model, configuration }: AnswerPair, format: string) {
  const asked = { ...modelPlace(model), ...unitPlace(configuration.hardware), format, count: 1 };
  const sameModel = byModel.get(model.slug) ?? [];
  const sameUnit = byUnit.get(configuration.hardware.slug) ?? [];
  const own = [...new Set([...sameModel, ...sameUnit])];
  const near: readonly Near<RunFact>[] = nearestRuns(own, asked, MOST_RUNS);
  if (near.length === MOST_RUNS) return { asked, runs: near };
  // Runs that share neither model nor machine are the furthest, so they only fill up.
  const like = runFacts.filter((run) => isLikeModel(run, asked));
  return { asked, runs: nearestRuns([...new Set([...own, ...like])], asked, MOST_RUNS) };
}
