import { bytesToGb } from "@/lib/units";
import type { MassRun } from "./mass";
import type { Cost } from "./measure";
import type { Scale } from "./scales";
import type { WholeBuild } from "./whole";

const TARGETS = {
  coldSeconds: 240,
  changedSeconds: 90,
  peakGiB: 2.5,
  outGb: 1,
  /** A page more may cost so many times what one cost at the step before: measuring is not exact. */
  growth: 1.15,
  /** A mass document more, in times of what it costs Eleventy. */
  eleventyFactor: 10,
} as const;

/** Lines to print, and which targets they miss. */
export type Report = { lines: string[]; misses: string[] };

/** The whole build against its targets. */
export function wholeReport({ pageCount, outBytes, cold, changed }: WholeBuild): Report {
  const outGb = bytesToGb(outBytes);
  return reportOf([
    { text: `${pageCount} pages, cold`, value: cold.seconds, most: TARGETS.coldSeconds, unit: "s" },
    {
      text: "after one record changed",
      value: changed.seconds,
      most: TARGETS.changedSeconds,
      unit: "s",
    },
    { text: "memory of all processes", value: peakOf(cold), most: TARGETS.peakGiB, unit: "GiB" },
    { text: "out/", value: outGb, most: TARGETS.outGb, unit: "GB" },
  ]);
}

/** What a page more costs from each scale to the next: it may not grow. */
export function scalesReport(scales: readonly Scale[]): Report {
  const lines = scales.map(
    ({ times, pageCount, cost }) =>
      `${times}× the records: ${pageCount} pages in ${cost.seconds.toFixed(1)} s${memoryText(cost)}`,
  );
  const steps = scales.slice(1).map((scale, index) => marginalMs(scales[index], scale));
  const rows = steps.slice(1).map((ms, index) => ({
    text: "a page more, in times of a page more one scale before",
    value: ms / (steps[index] ?? ms),
    most: TARGETS.growth,
    unit: "×",
  }));
  const { lines: judged, misses } = reportOf(rows);
  const each = steps.map(
    (ms, index) => `a page more at ${scales[index + 1]?.times}×: ${ms.toFixed(1)} ms`,
  );
  return { lines: [...lines, ...each, ...judged], misses };
}

/** What a mass document more costs us and Eleventy. */
export function massReport(few: MassRun, many: MassRun): Report {
  const count = many.count - few.count;
  const ours = ((many.ours.seconds - few.ours.seconds) / count) * 1000;
  const eleventy = ((many.eleventy.seconds - few.eleventy.seconds) / count) * 1000;
  const report = reportOf([
    {
      text: `a mass document more (${ours.toFixed(2)} ms; Eleventy ${eleventy.toFixed(2)} ms)`,
      value: ours / eleventy,
      most: TARGETS.eleventyFactor,
      unit: "×",
    },
  ]);
  return report;
}

function marginalMs(from: Scale | undefined, to: Scale): number {
  if (from === undefined) return 0;
  return ((to.cost.seconds - from.cost.seconds) / (to.pageCount - from.pageCount)) * 1000;
}

type Row = { text: string; value: number | undefined; most: number; unit: string };

function reportOf(rows: readonly Row[]): Report {
  const known = rows.flatMap(({ value, ...row }) =>
    value === undefined ? [] : [{ ...row, value }],
  );
  const lines = known.map(
    ({ text, value, most, unit }) =>
      `${text}: ${value.toFixed(2)} ${unit}, at most ${most} ${unit}`,
  );
  return { lines, misses: lines.filter((_, index) => isOver(known[index])) };
}

function isOver(row: { value: number; most: number } | undefined): boolean {
  return row !== undefined && row.value > row.most;
}

function peakOf({ peakGiB }: Cost): number | undefined {
  return peakGiB;
}

function memoryText({ peakGiB }: Cost): string {
  return peakGiB === undefined ? "" : `, at most ${peakGiB.toFixed(2)} GiB`;
}
