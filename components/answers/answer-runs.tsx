import type { RunFact } from "@/lib/answers/run-facts";
import { formatHeading } from "@/lib/format";
import { routes } from "@/lib/routes";
import type { Near, RunPlace } from "@/lib/runs/nearest";
import { nearnessText } from "../benchmarks/nearness";

type Props = { runs: readonly Near<RunFact>[]; asked: RunPlace };

/** The measured runs nearest to the question, with the estimate at each run's own settings. */
export function AnswerRuns({ runs, asked }: Props) {
  if (runs.length === 0) {
    return (
      <p>
        No run of this model, of one as large, or on this machine is among the{" "}
        <a href={routes.benchmarks()}>measured runs</a> yet.
      </p>
    );
  }
  return (
    <>
      <ul className="divide-y divide-rule border-y border-rule">
        {runs.map(({ run, nearness }) => (
          <li key={run.href} className="py-1.5">
            <p className="flex flex-wrap gap-x-3">
              <a href={run.href}>{run.what}</a>
              <span>{run.where}</span>
              <span className="text-quiet">{run.settings}</span>
            </p>
            <p>
              It {run.measured}; the estimate there is {run.estimate}, {run.difference}.{" "}
              <span className="text-quiet">
                {formatHeading(nearnessText(nearness, run, asked))}. By{" "}
                <a href={run.source.url} rel="noopener">
                  {run.source.name}
                </a>
                {run.isReported && ", a user’s report"}.
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-quiet">
        Measured by others at settings of their own. <a href={routes.benchmarks()}>All runs</a>
      </p>
    </>
  );
}
