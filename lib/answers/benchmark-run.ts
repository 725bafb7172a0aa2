import { findModel } from "@/lib/catalog";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import type { Model } from "@/lib/catalog/schemas/model";
import { benchCommand } from "@/lib/runs/bench-command";
import { type Near, nearestRuns, type RunPlace } from "@/lib/runs/nearest";
import { BENCHMARK_CLASSES, type BenchmarkClass } from "./benchmark-classes";
import { machineText } from "./benchmark-settings";
import { type BenchmarkRow, benchmarkGroups } from "./benchmarks";
import { grouped } from "./grouped";
import {
  countOfRun,
  QUANTITY_OF_KIND,
  type RunFact,
  runFacts,
  runPlace,
  unitOfRun,
} from "./run-facts";

/** Neighbours a page links. */
const MOST_NEIGHBOURS = 4;
const MOST_OTHERS = 8;

/** A run with what its page says of it. */
export type BenchmarkRun = {
  run: MeasuredRun;
  row: BenchmarkRow;
  /** The list it stands in, and the group there. */
  class: BenchmarkClass;
  group: string;
  model?: Model | undefined;
  unit?: Hardware | undefined;
  /** "2 × GeForce RTX 3090": the name we have for the machine, else the source's. */
  machine: string;
  /** What would repeat it, where the program is llama-bench. */
  command?: string | undefined;
  /** Where it stands among models and machines; unknown when its model is not in the catalog. */
  place?: RunPlace | undefined;
  /** Other figures of the same run. */
  others: readonly BenchmarkRow[];
  neighbours: readonly Near<RunFact>[];
};

type Listed = { row: BenchmarkRow; class: BenchmarkClass; group: string };

const listed: ReadonlyMap<string, Listed> = new Map(
  BENCHMARK_CLASSES.flatMap((slug) =>
    benchmarkGroups(slug).flatMap(({ title, rows }) =>
      rows.map((row) => [row.id, { row, class: slug, group: title }] as const),
    ),
  ),
);
const idsOfRun = new Map(
  grouped([...measuredRuns.values()], ({ runId }) => runId).map(([runId, runs]) => [
    runId,
    runs.map(({ id }) => id),
  ]),
);
const factsByModel = new Map(grouped(runFacts, ({ model }) => model));
const factsByUnit = new Map(grouped(runFacts, ({ unit }) => unit ?? ""));

/**
 * Every run that has a page: those of the lists. Sizes of files and of single buffers, which terms
 * of the engine were checked against, are in the data alone.
 */
export const benchmarkRunIds: readonly string[] = [...listed.keys()];

/** One run with its neighbours; undefined when it has no page. */
export function benchmarkRun(id: string): BenchmarkRun | undefined {
  const run = measuredRuns.get(id);
  const found = listed.get(id);
  if (run === undefined || found === undefined) return undefined;
  const model = findModel(found.row.model.slug ?? "");
  const place = model && runPlace(run, model);
  const unit = unitOfRun(run);
  return {
    ...found,
    run,
    model,
    unit,
    machine: machineNameOf(run, unit),
    command: benchCommand(run),
    others: othersOf(run),
    place,
    neighbours: place === undefined ? [] : neighboursOf(run, place),
  };
}

function machineNameOf(run: MeasuredRun, unit: Hardware | undefined): string {
  const count = countOfRun(run);
  if (unit === undefined) return machineText(run);
  return count > 1 ? `${count} × ${unit.name}` : unit.name;
}

function othersOf({ id, runId }: MeasuredRun): BenchmarkRow[] {
  const ids = idsOfRun.get(runId) ?? [];
  return ids
    .filter((other) => other !== id)
    .flatMap((other) => listed.get(other)?.row ?? [])
    .slice(0, MOST_OTHERS);
}

/** Runs of the same figure, near in model and machine, not of the same run. */
function neighboursOf(run: MeasuredRun, asked: RunPlace): Near<RunFact>[] {
  const own = new Set(idsOfRun.get(run.runId));
  const candidates = new Set([
    ...(factsByModel.get(asked.model) ?? []),
    ...(factsByUnit.get(asked.unit ?? "none") ?? []),
  ]);
  const quantity = QUANTITY_OF_KIND[run.kind] ?? "decode";
  const isOther = (fact: RunFact) => fact.quantity === quantity && !own.has(fact.id);
  const near = nearestRuns([...candidates].filter(isOther), asked, MOST_NEIGHBOURS);
  return near.length > 0 ? near : nearestRuns(runFacts.filter(isOther), asked, MOST_NEIGHBOURS);
}
