import { accuracy } from "@/lib/catalog/accuracy";
import type { AccuracyClass, AccuracyPart } from "@/lib/catalog/schemas/accuracy";
import { routes } from "@/lib/routes";
import { benchmarkClassOf } from "./benchmark-classes";
import { grouped } from "./grouped";

/** Classes of fewer rows are in the table, and have no plot. */
const LEAST_PLOTTED_ROWS = 20;

/** One class as a plot: what was measured, and estimate ÷ measured. */
export type ResidualClass = {
  quantity: string;
  group: string;
  href: string;
  points: readonly { measured: number; ratio: number }[];
};

/** The recorded classes of one quantity: those with targets or of their own, then those set apart. */
export type AccuracyGroup = { quantity: string; classes: AccuracyClass[]; apart: AccuracyClass[] };

/** Every class of measured runs, by quantity. */
export function accuracyGroups(): AccuracyGroup[] {
  return grouped(accuracy.classes, ({ quantity }) => quantity).map(([quantity, all]) => ({
    quantity,
    classes: all.filter(({ group }) => !group.startsWith("apart")),
    apart: all.filter(({ group }) => group.startsWith("apart")),
  }));
}

/** The same rows by engine and architecture; the smallest are left to the file. */
export function accuracyParts(leastRows: number): AccuracyPart[] {
  return accuracy.parts.filter(({ count }) => count >= leastRows);
}

/** The classes that are plotted. */
export function residualClasses(): ResidualClass[] {
  const main = accuracy.classes.filter(
    ({ group, count }) => !group.startsWith("apart") && count >= LEAST_PLOTTED_ROWS,
  );
  return main.map(({ quantity, group }) => ({
    quantity,
    group,
    href: routes.benchmarkClass(benchmarkClassOf({ quantity, group })),
    points: accuracy.runs
      .filter((run) => run.quantity === quantity && run.group === group)
      .map(({ measured, likely }) => ({ measured, ratio: likely / measured })),
  }));
}

/** The classes whose target or range is missed, with the cause and the rows that decide. */
export function accuracyMisses() {
  return accuracy.classes.flatMap(({ quantity, group, cause, decidingRows = [] }) => {
    if (cause === undefined) return [];
    const rows = decidingRows.map((id) => ({ id, href: routes.benchmarkRun(id) }));
    return [{ quantity, group, cause, rows }];
  });
}

/** Outcomes, and what was not asked about. */
export const { outcomes, unasked, rowCount, engineVersion } = accuracy;
