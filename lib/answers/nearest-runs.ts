import { findSelection } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import type { NearRun } from "@/lib/runs/near-run";
import { isLikeDevice, isLikeModel } from "@/lib/runs/nearest";
import type { BenchmarkClass } from "./benchmark-classes";
import { grouped } from "./grouped";
import { modelPlace, type RunFact, runFacts, unitPlace } from "./run-facts";

/** Rows a page shows; the others are linked. */
const MOST_ROWS = 6;

/** Rows the checker fetches with one model, or with one unit. */
const MOST_FETCHED = 48;

/** A model with fewer runs of its own brings some of models like it, one a machine. */
const FEW_RUNS = 3;
const MOST_LIKE = 12;

/** Measured runs for a page, and how many more there are on which page of the list. */
export type RunList = {
  /** Whether they are of the record itself, or, because it has none, of records like it. */
  isOwn: boolean;
  rows: readonly RunFact[];
  more: readonly { class: BenchmarkClass; count: number }[];
};

const asked = findSelection("often-asked");
const machineOrder = orderOf((asked?.machines ?? []).map(({ hardware }) => hardware));
const modelOrder = orderOf(asked?.models ?? []);

const quantityOrder = orderOf(["decode", "memory", "prefill"]);

/** Published logs before reports, one device before several, writing speed before other figures. */
const usual = runFacts.toSorted(
  (a, b) =>
    Number(a.isReported ?? false) - Number(b.isReported ?? false) ||
    a.count - b.count ||
    quantityOrder(a.quantity) - quantityOrder(b.quantity),
);
const byMachine = usual.toSorted((a, b) => machineOrder(a.unit) - machineOrder(b.unit));
const runsByModel = new Map(grouped(byMachine, ({ model }) => model));
const runsByUnit = new Map(
  grouped(
    usual.toSorted((a, b) => modelOrder(a.model) - modelOrder(b.model)),
    ({ unit }) => unit ?? "",
  ),
);

/** The runs of one model, the machines asked about most first; else those of models as large. */
export function runsOfModel(model: Model): RunList {
  const own = runsByModel.get(model.slug) ?? [];
  return own.length > 0
    ? ownList(variety(own, ({ unit, count }) => `${unit} ${count}`))
    : likeList(likeModelRuns(model));
}

/** The runs on one unit, the models asked about most first; else those on devices like it. */
export function runsOnUnit(unit: Hardware): RunList {
  const own = runsByUnit.get(unit.slug) ?? [];
  return own.length > 0
    ? ownList(variety(own, ({ model }) => model))
    : likeList(likeDeviceRuns(unit));
}

/** What the checker fetches with a model. */
export function runsForModel(model: Model): NearRun[] {
  const own = variety(runsByModel.get(model.slug) ?? [], machineAndFigure);
  const others = own.length < FEW_RUNS ? likeModelRuns(model).slice(0, MOST_LIKE) : [];
  return [...own.slice(0, MOST_FETCHED), ...others].map(withoutPage);
}

/** What the checker fetches with a unit. */
export function runsForUnit({ slug }: Hardware): NearRun[] {
  const own = variety(runsByUnit.get(slug) ?? [], ({ model, quantity }) => `${model} ${quantity}`);
  return own.slice(0, MOST_FETCHED).map(withoutPage);
}

/** One run of writing speed on each machine, of a model as large. */
function likeModelRuns(model: Model): RunFact[] {
  const place = modelPlace(model);
  const like = byMachine.filter((run) => run.quantity === "decode" && isLikeModel(run, place));
  return firstOfEach(like, ({ unit, count }) => `${unit} ${count}`);
}

/** One run of writing speed of each model, on one device of the same architecture or bandwidth. */
function likeDeviceRuns(unit: Hardware): RunFact[] {
  const place = unitPlace(unit);
  const like = usual.filter(
    (run) => run.quantity === "decode" && run.count === 1 && isLikeDevice(run, place),
  );
  const near = like.toSorted((a, b) => bandwidthGap(a, unit) - bandwidthGap(b, unit));
  return firstOfEach(near, ({ model }) => model).toSorted(
    (a, b) => modelOrder(a.model) - modelOrder(b.model),
  );
}

function ownList(ranked: readonly RunFact[]): RunList {
  const more = grouped(ranked.slice(MOST_ROWS), (run) => run.class).flatMap(([, each]) =>
    each[0] === undefined ? [] : [{ class: each[0].class, count: each.length }],
  );
  return { isOwn: true, rows: ranked.slice(0, MOST_ROWS), more };
}

function likeList(ranked: readonly RunFact[]): RunList {
  return { isOwn: false, rows: ranked.slice(0, MOST_ROWS), more: [] };
}

/** A few of each key rather than many of one, in the order they have. */
function variety(runs: readonly RunFact[], keyOf: (run: RunFact) => string): RunFact[] {
  const groups = grouped(runs, keyOf).map(([, each]) => each);
  const rounds = Array.from({ length: runs.length }, (_, round) =>
    groups.flatMap((each) => each[round] ?? []),
  );
  return rounds.flat();
}

function firstOfEach(runs: readonly RunFact[], keyOf: (run: RunFact) => string): RunFact[] {
  return grouped(runs, keyOf).flatMap(([, [first]]) => first ?? []);
}

function machineAndFigure({ unit, count, quantity }: RunFact): string {
  return `${unit} ${count} ${quantity}`;
}

/** How far a run's device is from a unit's bandwidth, in e-folds; far when either is unknown. */
function bandwidthGap({ bandwidthGBPerSecond }: RunFact, { memory }: Hardware): number {
  const wanted = memory.bandwidthGBPerSecond;
  if (bandwidthGBPerSecond === undefined || wanted === undefined) return Infinity;
  return Math.abs(Math.log(bandwidthGBPerSecond / wanted));
}

function withoutPage({ class: _page, id: _id, ...run }: RunFact): NearRun {
  return run;
}

/** Where a slug stands in a list; last when it is not there. */
function orderOf(slugs: readonly string[]) {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  return (slug: string | undefined) => places.get(slug ?? "") ?? slugs.length;
}
