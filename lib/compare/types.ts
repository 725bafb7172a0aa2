/** Kinds of records that stand side by side. */
export const COMPARED_KINDS = ["hardware", "models", "tools", "quantizations"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** The unit of a figure. A field has exactly one: GB as sold, GB of files and GiB in use never share a row. */
export type Unit =
  | "capacity-gb"
  | "gib"
  | "file-gb"
  | "gb-per-second"
  | "tflops"
  | "tops"
  | "watts"
  | "usd"
  | "tokens"
  | "parameters"
  | "tokens-per-second"
  | "bits"
  | "bits-per-weight"
  | "count";

/** How the values of a field are written, and which of two is better where one can be. */
export type ComparedField = { key: string } & (
  | { sort: "amount"; unit: Unit; better?: "more" | "less" }
  | { sort: "text" }
  | { sort: "date" }
  | { sort: "set" }
);

/**
 * One known value. A field of amounts may have a text where it is known that there is none.
 * `basis` says what an amount was counted by: only amounts of one basis compare. `note` is read
 * beside it and decides nothing, like the day of a price.
 */
export type ComparedValue =
  | {
      amount: number;
      /** What is read instead of the amount: the range it is the middle or the likely figure of. */
      shown?: string | undefined;
      basis?: string | undefined;
      note?: string | undefined;
    }
  | { text: string }
  | { items: readonly string[] };

/** A record as a comparison sees it. A field without a value is unknown. */
export type ComparedRecord = {
  slug: string;
  name: string;
  values: Readonly<Record<string, ComparedValue | undefined>>;
};

/**
 * How the values of one field stand to each other. `unknown`: too few are known to say;
 * `not-comparable`: amounts of different bases.
 */
export type RowState = "differs" | "alike" | "unknown" | "not-comparable";

/** One field over all records. */
export type ComparedRow = {
  field: ComparedField;
  /** In the order of the records; absent is unknown. */
  values: readonly (ComparedValue | undefined)[];
  state: RowState;
  /** How far apart: largest ÷ smallest of amounts, 1 to 2 of sets, 1 of words. */
  size: number;
  /** The record that is better; absent where none can be, where two are equal, or where one is unknown. */
  ahead?: number;
};
