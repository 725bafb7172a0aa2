import type { BenchmarkRow } from "@/lib/answers/benchmarks";
import type { RunFact } from "@/lib/answers/run-facts";
import { routes } from "@/lib/routes";
import type { Near, RunPlace } from "@/lib/runs/nearest";
import { nearnessText } from "./nearness";
import { figureText } from "./run-figures";

type NearProps = { neighbours: readonly Near<RunFact>[]; asked: RunPlace };

/** The nearest runs by others, how near each is, and how far the estimate is off there. */
export function RunNeighbours({ neighbours, asked }: NearProps) {
  return (
    <ul className="divide-y divide-rule border-y border-rule text-sm">
      {neighbours.map(({ run, nearness }) => (
        <li key={run.id} className="flex flex-wrap gap-x-3 py-1.5">
          <a href={run.href}>{run.what}</a>
          <span>{run.where}</span>
          <span>
            {run.measured}; estimate {run.difference}
          </span>
          <span className="text-quiet">{nearnessText(nearness, run, asked)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Other figures of the same run. */
export function OtherFigures({ rows }: { rows: readonly BenchmarkRow[] }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule text-sm">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap gap-x-3 py-1.5">
          <a href={routes.benchmarkRun(row.id)}>
            {WHAT[row.kind]}: {figureText(row)}
          </a>
          <span className="text-quiet">{row.settings}</span>
        </li>
      ))}
    </ul>
  );
}

const WHAT: Record<BenchmarkRow["kind"], string> = {
  "decode-tps": "Writing",
  "prefill-tps": "Reading",
  "memory-total": "Memory in all",
  "memory-kv": "Cache",
  "memory-compute": "Buffers",
  "memory-weights": "Weights",
  "file-size": "File",
  "max-context": "Longest context",
  fits: "Outcome",
  oom: "Outcome",
};
