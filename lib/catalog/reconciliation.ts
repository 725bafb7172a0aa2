import { z } from "zod";
import { sourceLists as seeds } from "@/scripts/seed/source-lists";
import type { Counted } from "./schemas/source-list";
import { SourceList } from "./schemas/source-list";

/** How many there are of each thing that is counted against a list. */
export type Counts = Readonly<Record<Counted, number>>;

/** A list, added up: `rowCount` is taken and left out together, unless something was lost. */
export type Balance = {
  name: string;
  rowCount: number;
  takenCount: number;
  leftOut: readonly { reason: string; count: number }[];
  /** Records of the kind beyond the list: named ones, and those that came later. */
  newerCount: number;
  /** Rows that are neither a record nor left out for a reason. */
  lostCount: number;
};

/** The lists the catalog was made from, checked. */
export const sourceLists: readonly SourceList[] = z.array(SourceList).parse(seeds);

/** What was taken of a list, what was left out and why, and what is missing without a reason. */
export function balanceOf({ name, counts, rowCount, added, leftOut }: SourceList, all: Counts) {
  const recordCount = sum(counts.map((counted) => all[counted]));
  const addedCount = sum(added.map(({ ids }) => ids.length));
  const groups = leftOut.map(({ reason, rows }) => ({
    reason,
    count: sum(rows.map((row) => row.count)),
  }));
  const due = rowCount - sum(groups.map(({ count }) => count));
  const takenCount = Math.min(due, recordCount - addedCount);
  return {
    name,
    rowCount,
    takenCount,
    leftOut: groups,
    newerCount: recordCount - takenCount,
    lostCount: due - takenCount,
  } satisfies Balance;
}

/** A sentence for each list of which rows are missing without a reason. */
export function balanceProblems(balances: readonly Balance[]): string[] {
  return balances
    .filter(({ lostCount }) => lostCount > 0)
    .map(
      ({ name, rowCount, takenCount, lostCount }) =>
        `scripts/seed/source-lists.ts › ${name}: of ${rowCount} rows ${takenCount} are records and ` +
        `${lostCount} are missing: bring them back, or list them under leftOut with the reason`,
    );
}

/** An id that is left out although it is a record now, or added although it is none. */
export function staleRows(list: SourceList, known: ReadonlySet<string>): string[] {
  const place = `scripts/seed/source-lists.ts › ${list.name}`;
  const rows = list.leftOut.flatMap((group) => group.rows);
  return [
    ...rows
      .filter(({ id }) => known.has(id))
      .map(({ id }) => `${place} › leftOut: "${id}" is a record now: take it out`),
    ...list.added
      .flatMap(({ ids }) => ids)
      .filter((id) => !known.has(id))
      .map((id) => `${place} › added: "${id}" is no record: take it out`),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
