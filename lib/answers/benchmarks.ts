import { catalog } from "@/lib/catalog";
import { accuracy } from "@/lib/catalog/accuracy";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import type { JudgedRun } from "@/lib/catalog/schemas/accuracy";
import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import type { Model } from "@/lib/catalog/schemas/model";
import { indexModels, resolveModel } from "@/lib/resolve/model-text";
import { BYTES_PER_MIB } from "@/lib/units";
import { type BenchmarkClass, benchmarkClassOf } from "./benchmark-classes";
import { cut, machineText, runtimeText, settingsText, sourceName } from "./benchmark-settings";
import { grouped } from "./grouped";

/** How far a row may be trusted: a published log or table, an unverified report, or set apart by a rule. */
export type Confidence = "published" | "self-reported" | "apart";

/** One measured run with what the engine says of it. Speeds in tokens a second, memory in bytes. */
export type BenchmarkRow = {
  id: string;
  kind: MeasuredRun["kind"];
  model: { text: string; slug?: string | undefined };
  quantization: string;
  machine: string;
  runtime: string;
  settings: string;
  source: { name: string; url: string };
  date?: string | undefined;
  confidence: Confidence;
  measured: number;
  estimate?: Pick<JudgedRun, "low" | "likely" | "high"> | undefined;
  /** Of runs that only fitted or failed. */
  outcome?: { ran: boolean; verdict: string } | undefined;
};

/** Rows judged alike. `unit` says what their figures count. */
export type BenchmarkGroup = {
  title: string;
  unit: "speed" | "memory" | "outcome" | "none";
  rows: BenchmarkRow[];
};

const models = indexModels<Model>(catalog.models);

const judgedByClass = new Map(
  grouped(
    accuracy.runs.filter(({ group }) => !group.endsWith("withheld")),
    benchmarkClassOf,
  ),
);

/** Kinds of rows that are listed: not sizes of files and single buffers. */
const LISTED_KINDS: readonly MeasuredRun["kind"][] = [
  "decode-tps",
  "prefill-tps",
  "memory-total",
  "memory-kv",
  "fits",
  "oom",
];

/** The rows of one page, group by group. */
export function benchmarkGroups(slug: BenchmarkClass): BenchmarkGroup[] {
  if (slug === "outcomes") return [outcomeGroup(true), outcomeGroup(false)];
  if (slug === "not-asked") return unaskedGroups();
  const judged = judgedByClass.get(slug) ?? [];
  return grouped(judged, ({ group }) => group).map(([title, runs]) => ({
    title,
    unit: slug === "memory" || slug === "kv-cache" ? "memory" : "speed",
    rows: byModel(runs.flatMap(judgedRow)),
  }));
}

/** How many rows a page has. */
export function benchmarkCount(slug: BenchmarkClass): number {
  return benchmarkGroups(slug).reduce((sum, { rows }) => sum + rows.length, 0);
}

function judgedRow({ id, model, measured, low, likely, high, group }: JudgedRun): BenchmarkRow[] {
  const run = measuredRuns.get(id);
  if (run === undefined) return [];
  const row = { ...factsOf(run, model), measured, estimate: { low, likely, high } };
  return [group.startsWith("apart") ? { ...row, confidence: "apart" } : row];
}

function outcomeGroup(hasRun: boolean): BenchmarkGroup {
  const rows = accuracy.outcomes.runs.flatMap(({ id, model, ran, verdict }): BenchmarkRow[] => {
    const run = measuredRuns.get(id);
    if (run === undefined || ran !== hasRun) return [];
    return [{ ...factsOf(run, model), measured: run.value, outcome: { ran, verdict } }];
  });
  return {
    title: hasRun ? "runs that fitted" : "runs that failed",
    unit: "outcome",
    rows: byModel(rows),
  };
}

function unaskedGroups(): BenchmarkGroup[] {
  const judged = new Set([
    ...accuracy.runs.map(({ id }) => id),
    ...accuracy.outcomes.runs.map(({ id }) => id),
    ...accuracy.unasked.flatMap(({ ids }) => ids),
  ]);
  const silent = [...measuredRuns.keys()].filter((id) => !judged.has(id));
  const groups = [...accuracy.unasked, { reason: "rates of the machine not known", ids: silent }];
  return groups.map(({ reason, ids }) => ({
    title: reason,
    unit: "none",
    rows: byModel(ids.flatMap(unaskedRow)),
  }));
}

function unaskedRow(id: string): BenchmarkRow[] {
  const run = measuredRuns.get(id);
  if (run === undefined || !LISTED_KINDS.includes(run.kind)) return [];
  const measured = run.valueMiB === null ? run.value : run.valueMiB * BYTES_PER_MIB;
  return [{ ...factsOf(run, resolveModel(run.model ?? "", models)?.slug), measured }];
}

function factsOf(run: MeasuredRun, model: string | undefined) {
  const confidence: Confidence = run.tags.includes("self-reported") ? "self-reported" : "published";
  return {
    id: run.id,
    kind: run.kind,
    model: { text: cut(run.model ?? "not stated"), slug: model },
    quantization: cut(run.quant ?? "not stated"),
    machine: machineText(run),
    runtime: runtimeText(run),
    settings: settingsText(run),
    source: { name: sourceName(run), url: run.url },
    date: run.date ?? undefined,
    confidence,
  };
}

function byModel(rows: readonly BenchmarkRow[]): BenchmarkRow[] {
  return rows.toSorted((a, b) => a.model.text.localeCompare(b.model.text, "en-US"));
}
