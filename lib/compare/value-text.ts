import {
  formatBandwidth,
  formatCapacity,
  formatCount,
  formatDate,
  formatFigure,
  formatGib,
  formatParameters,
  formatSpeed,
  formatTokens,
  formatUsd,
} from "@/lib/format";
import type { ComparedField, ComparedRow, ComparedValue, Unit } from "./types";

const GAP = "\u00a0";

/** How an amount of each unit is written, with its unit. */
const AMOUNT_TEXT: Record<Unit, (amount: number) => string> = {
  "capacity-gb": formatCapacity,
  gib: formatGib,
  "file-gb": withUnit("GB"),
  "gb-per-second": formatBandwidth,
  tflops: withUnit("TFLOPS"),
  tops: withUnit("TOPS"),
  watts: (amount) => `${formatCount(amount)}${GAP}W`,
  usd: formatUsd,
  tokens: formatTokens,
  parameters: formatParameters,
  "tokens-per-second": (amount) => `${formatSpeed(amount)}${GAP}tok/s`,
  bits: (amount) => `${formatCount(amount)}${GAP}bit`,
  "bits-per-weight": withUnit("bits"),
  count: formatCount,
};

/** What the keys of a field are called, by field and key. A key without a word stands for itself. */
export type ValueWords = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** The text of a value, in its own unit; undefined when the value is unknown. */
export function valueText(
  field: ComparedField,
  value: ComparedValue | undefined,
  words: ValueWords,
): string | undefined {
  if (value === undefined) return undefined;
  if ("amount" in value) return value.shown ?? amountText(field, value.amount);
  const word = (key: string) => words[field.key]?.[key] ?? key;
  if ("items" in value) return value.items.map(word).join(", ");
  return field.sort === "date" ? formatDate(value.text) : word(value.text);
}

/** What stands small beside a value: what it was counted by, and its note. */
export function valueNote(
  field: ComparedField,
  value: ComparedValue | undefined,
  words: ValueWords,
): string | undefined {
  if (value === undefined || !("amount" in value)) return undefined;
  const basis = value.basis && (words[field.key]?.[value.basis] ?? value.basis);
  const parts = [basis, value.note].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** An amount in the unit of its field. */
export function amountText(field: ComparedField, amount: number): string {
  return field.sort === "amount" ? AMOUNT_TEXT[field.unit](amount) : formatFigure(amount);
}

/** How far apart the values of a row are, in words: "1.69×"; none for words, dates and sets. */
export function sizeText({ field, size, state }: ComparedRow): string | undefined {
  if (field.sort !== "amount" || state !== "differs" || !Number.isFinite(size)) return undefined;
  return `${formatFigure(size)}×`;
}

/** Items of a set that some other record of the row lacks, for each record. */
export function itemsOfItsOwn({ values }: ComparedRow): (readonly string[])[] {
  const sets = values.map((value) => (value !== undefined && "items" in value ? value.items : []));
  return sets.map((set) =>
    set.filter((item) => sets.some((other) => other !== set && !other.includes(item))),
  );
}

function withUnit(unit: string): (amount: number) => string {
  return (amount) => `${formatFigure(amount)}${GAP}${unit}`;
}
