import { COMPARED_FIELDS } from "./fields";
import type { CompareWords } from "./table";
import type { ComparedKind, ComparedRecord, ComparedValue } from "./types";

/** A value as the data file writes it: amounts and texts bare, sets as lists; null is unknown. */
type Packed = number | string | readonly string[] | PackedAmount | null;
/** An amount with what is shown for it, its basis and its note. */
type PackedAmount = {
  a: number;
  s?: string | undefined;
  b?: string | undefined;
  n?: string | undefined;
};

/** One record: slug, name, other names, and its values in the order of the kind's fields. */
type Row = readonly [slug: string, name: string, aliases: readonly string[], ...values: Packed[]];

/** How every record does with each of some others: models on machines, or the other way round. */
export type FitColumns = {
  /** "Models" or "Machines". */
  of: string;
  names: readonly string[];
  hrefs: readonly string[];
  formats: readonly string[];
  /** The word of each verdict, in the order of `CODED_VERDICTS`. */
  verdicts: readonly string[];
  /** By record, in the order of the rows: two letters for each name. Empty where it is not estimated. */
  codes: readonly string[];
};

/** What a page that compares any records of a kind fetches. */
export type CompareData = {
  words: CompareWords;
  rows: readonly Row[];
  /** Curated pairs by the last part of their address. */
  pairs: readonly string[];
  fits?: FitColumns | undefined;
};

/** A record as it is found by what people type. */
export type NamedRecord = ComparedRecord & { aliases: readonly string[]; code: string };

/** A record → its row. Amounts keep four figures: no source says more. */
export function packRecord(
  kind: ComparedKind,
  { slug, name, values }: ComparedRecord,
  aliases: readonly string[],
): Row {
  return [slug, name, aliases, ...COMPARED_FIELDS[kind].map(({ key }) => packValue(values[key]))];
}

/** The data file → records. */
export function recordsIn(kind: ComparedKind, { rows, fits }: CompareData): NamedRecord[] {
  return rows.map(([slug, name, aliases, ...values], at) => ({
    slug,
    name,
    aliases,
    code: fits?.codes[at] ?? "",
    values: Object.fromEntries(
      COMPARED_FIELDS[kind].map(({ key, sort }, place) => [
        key,
        unpackValue(values[place] ?? null, sort),
      ]),
    ),
  }));
}

const FIGURES = 4;

function packValue(value: ComparedValue | undefined): Packed {
  if (value === undefined) return null;
  if ("items" in value) return value.items;
  if ("text" in value) return value.text;
  const { basis, note, shown } = value;
  const amount = Number.isInteger(value.amount)
    ? value.amount
    : Number(value.amount.toPrecision(FIGURES));
  const isBare = basis === undefined && note === undefined && shown === undefined;
  return isBare ? amount : { a: amount, s: shown, b: basis, n: note };
}

function unpackValue(packed: Packed, sort: string): ComparedValue | undefined {
  if (packed === null) return undefined;
  if (typeof packed === "number") return { amount: packed };
  if (typeof packed === "string") return { text: packed };
  if ("a" in packed) {
    return { amount: packed.a, shown: packed.s, basis: packed.b, note: packed.n };
  }
  return sort === "set" ? { items: packed } : undefined;
}
