import type { ComparedField, ComparedRow, ComparedValue, RowState } from "./types";
import { itemsOfItsOwn, sizeText, type ValueWords, valueNote, valueText } from "./value-text";

/** The words of a kind: what its fields and their keys are called. Components own them. */
export type CompareWords = {
  labels: Readonly<Record<string, string>>;
  values: ValueWords;
};

/** One value as a table shows it. */
export type TableCell = {
  /** Absent when the value is unknown. */
  text?: string | undefined;
  note?: string | undefined;
  /** Its amount as a share of the row's largest, for a bar; absent where amounts do not compare. */
  share?: number | undefined;
  isAhead: boolean;
  /** The items of a set, and whether some other record lacks each. */
  items?: readonly { text: string; isOwn: boolean }[] | undefined;
};

export type TableRow = {
  key: string;
  label: string;
  state: RowState;
  cells: readonly TableCell[];
  /** "1.69×". */
  apart?: string | undefined;
};

/** The length of a whole bar: the same in every column, whatever its width. rem. */
const BAR_REM = 5;

/** The width of a bar, as a style sheet takes it: 0.5 → "2.5rem". */
export function barWidth(share: number): string {
  return `${Math.round(share * BAR_REM * 100) / 100}rem`;
}

/** Rows of a comparison in words. */
export function tableRows(rows: readonly ComparedRow[], words: CompareWords): TableRow[] {
  return rows.map((row) => ({
    key: row.field.key,
    label: words.labels[row.field.key] ?? row.field.key,
    state: row.state,
    cells: cellsOf(row, words),
    apart: sizeText(row),
  }));
}

function cellsOf(row: ComparedRow, { values: words }: CompareWords): TableCell[] {
  const own = itemsOfItsOwn(row);
  const largest = Math.max(...row.values.map(amountOf));
  return row.values.map((value, at) => ({
    text: valueText(row.field, value, words),
    note: valueNote(row.field, value, words),
    share: row.state === "differs" ? shareOf(value, largest) : undefined,
    isAhead: row.ahead === at,
    items: itemsOf(row.field, value, own[at] ?? [], words),
  }));
}

function itemsOf(
  { key }: ComparedField,
  value: ComparedValue | undefined,
  own: readonly string[],
  words: ValueWords,
) {
  if (value === undefined || !("items" in value)) return undefined;
  return value.items.map((item) => ({
    text: words[key]?.[item] ?? item,
    isOwn: own.includes(item),
  }));
}

function shareOf(value: ComparedValue | undefined, largest: number): number | undefined {
  if (value === undefined || !("amount" in value) || largest <= 0) return undefined;
  return value.amount / largest;
}

function amountOf(value: ComparedValue | undefined): number {
  return value !== undefined && "amount" in value ? value.amount : 0;
}
