import type { OpenKind } from "@/lib/answers/open-kinds";
import { type Cell, cellOf, columnsOf } from "@/lib/publish/api/table";
import { sqlName } from "./names";

/** A column as the database declares it. */
export type SqlColumn = {
  name: string;
  type: "INTEGER" | "REAL" | "TEXT";
  isKey?: boolean;
  /** The table whose key its values are. */
  references?: string;
};

export type SqlTable = { name: string; columns: SqlColumn[]; rows: Cell[][] };

/** Fields that name a record of another kind. */
const REFERENCES: Record<string, Record<string, string>> = {
  configurations: { hardware: "hardware" },
  "file-sizes": { model: "models", quantization: "quantizations" },
  downloads: { model: "models" },
  "support-facts": { tool: "tools" },
  prices: { hardware: "hardware", model: "models" },
  benchmarks: { model: "models" },
};

/** The table of a kind: a column for each field, as in its CSV file. */
export function tableOf({ name, idField, schema, records }: OpenKind): SqlTable {
  const fields = columnsOf(schema);
  const rows = records.map((record) => fields.map((field) => cellOf(record, field)));
  const columns = fields.map((field, index): SqlColumn => {
    const references = REFERENCES[name]?.[field.name];
    return {
      name: sqlName(field.name),
      type: typeOf(rows.map((row) => row[index])),
      ...(field.name === idField && { isKey: true }),
      ...(references && { references }),
    };
  });
  return { name: sqlName(name), columns, rows };
}

/** The narrowest type that holds all values; text when none is known. */
function typeOf(cells: readonly Cell[]): SqlColumn["type"] {
  const known = cells.filter((cell) => cell !== undefined);
  if (known.length === 0 || known.some((cell) => typeof cell === "string")) return "TEXT";
  return known.every((cell) => typeof cell === "boolean" || Number.isInteger(cell))
    ? "INTEGER"
    : "REAL";
}
