import { stringify } from "csv-stringify/sync";
import type { JsonSchema } from "@/lib/catalog/json-schema";

/** A column of a flat table: its name is the path of the field, "memory.bandwidthGBPerSecond". */
export type Column = { name: string; path: readonly string[] };

export type Cell = string | number | boolean | undefined;

/**
 * The columns of a kind, in the order of its schema: one for each field that holds a value. Lists are
 * one cell, so that a table has the same columns whatever its records hold.
 */
export function columnsOf(schema: JsonSchema | boolean, path: readonly string[] = []): Column[] {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return [{ name: path.join("."), path }];
  const columns = fields.flatMap(([name, field]) => columnsOf(field, [...path, name]));
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

/** What a record holds at a column: texts of a list joined by "; ", a list of objects as JSON. */
export function cellOf(record: object, { path }: Column): Cell {
  let value: unknown = record;
  for (const name of path) {
    value = isObject(value) ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.some(isObject) ? JSON.stringify(value) : value.join("; ");
}

/**
 * Records as CSV (RFC 4180): UTF-8, a header line, lines that end with CR LF. Text that a spreadsheet
 * would run as a formula gets an apostrophe ahead of it.
 */
export function csvOf(columns: readonly Column[], records: readonly object[]): string {
  const lines = records.map((record) => columns.map((column) => cellOf(record, column)));
  return stringify([columns.map(({ name }) => name), ...lines], {
    cast: { boolean: String },
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** Fields of an object, or of every sort of object where a schema allows several. */
function fieldsOf(schema: JsonSchema | boolean): [string, JsonSchema | boolean][] {
  if (typeof schema === "boolean") return [];
  const { properties, anyOf, oneOf } = schema;
  if (properties !== undefined) return Object.entries(properties);
  return [...(anyOf ?? []), ...(oneOf ?? [])].flatMap(fieldsOf);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
