import type { ComparedField, ComparedRecord, ComparedRow, ComparedValue, RowState } from "./types";

type Known = Extract<ComparedValue, { amount: number }>;

/** Amounts this near each other are alike: rounding of their sources. Share of the larger. */
const SAME_SHARE = 0.005;

/** Rows of every field that is known of at least one record, those furthest apart first. */
export function compareRecords(
  fields: readonly ComparedField[],
  records: readonly ComparedRecord[],
): ComparedRow[] {
  return fields
    .map((field) =>
      rowOf(
        field,
        records.map(({ values }) => values[field.key]),
      ),
    )
    .filter(({ values }) => values.some((value) => value !== undefined))
    .toSorted((a, b) => b.size - a.size);
}

/** The rows in one of these states, in their order. */
export function rowsIn(rows: readonly ComparedRow[], ...states: readonly RowState[]) {
  return rows.filter(({ state }) => states.includes(state));
}

function rowOf(field: ComparedField, values: readonly (ComparedValue | undefined)[]): ComparedRow {
  const known = values.filter((value) => value !== undefined);
  const isWhole = known.length === values.length;
  const size = known.length > 1 ? sizeOf(known) : 1;
  const state = stateOf(known, isWhole);
  const ahead = isWhole && state === "differs" ? aheadOf(field, values) : undefined;
  return { field, values, state, size, ...(ahead !== undefined && { ahead }) };
}

/** One unknown value leaves open whether all are alike; that two differ is certain without it. */
function stateOf(known: readonly ComparedValue[], isWhole: boolean): RowState {
  if (known.length < 2) return "unknown";
  if (areMixed(known)) return "differs";
  if (!haveOneBasis(known)) return "not-comparable";
  if (!areAlike(known)) return "differs";
  return isWhole ? "alike" : "unknown";
}

/** One has a figure, another a word that says there is none. */
function areMixed(known: readonly ComparedValue[]): boolean {
  const amountCount = amountsOf(known).length;
  return amountCount > 0 && amountCount < known.length;
}

function haveOneBasis(known: readonly ComparedValue[]): boolean {
  return new Set(amountsOf(known).map(({ basis }) => basis ?? "")).size <= 1;
}

function areAlike(known: readonly ComparedValue[]): boolean {
  const amounts = amountsOf(known).map(({ amount }) => amount);
  if (amounts.length > 0) return 1 - Math.min(...amounts) / Math.max(...amounts) <= SAME_SHARE;
  return new Set(known.map(keyOf)).size === 1;
}

function keyOf(value: ComparedValue): string {
  if ("items" in value) return value.items.toSorted().join("|");
  return "text" in value ? value.text : String(value.amount);
}

/** Largest ÷ smallest, without end where one has none; of sets 1 and the share of all items that not every set has. */
function sizeOf(known: readonly ComparedValue[]): number {
  if (areMixed(known)) return Number.POSITIVE_INFINITY;
  const amounts = amountsOf(known);
  if (amounts.length > 0) {
    if (!haveOneBasis(known)) return 1;
    const [least, most] = [Math.min, Math.max].map((pick) =>
      pick(...amounts.map(({ amount }) => amount)),
    );
    return least !== undefined && most !== undefined && least > 0 ? most / least : 1;
  }
  const sets = known.flatMap((value) => ("items" in value ? [value.items] : []));
  const all = new Set(sets.flat());
  const common = [...all].filter((item) => sets.every((set) => set.includes(item)));
  return all.size === 0 ? 1 : 2 - common.length / all.size;
}

function aheadOf(
  field: ComparedField,
  values: readonly (ComparedValue | undefined)[],
): number | undefined {
  if (field.sort !== "amount" || field.better === undefined) return undefined;
  if (values.some((value) => value !== undefined && !("amount" in value))) return undefined;
  const amounts = amountsOf(values).map(({ amount }) => amount);
  const best = field.better === "more" ? Math.max(...amounts) : Math.min(...amounts);
  const places = amounts.flatMap((amount, place) =>
    Math.abs(amount - best) <= best * SAME_SHARE ? [place] : [],
  );
  return places.length === 1 ? places[0] : undefined;
}

function amountsOf(values: readonly (ComparedValue | undefined)[]): Known[] {
  return values.flatMap((value) => (value !== undefined && "amount" in value ? [value] : []));
}
