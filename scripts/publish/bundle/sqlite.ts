import initSqlJs from "sql.js";
import type { SqlColumn, SqlTable } from "./table";

/**
 * Writes tables as an SQLite file. The same tables give the same bytes: pages of a fixed size, no
 * clock, and VACUUM leaves no trace of the order in which pages were filled.
 *
 * @throws when a reference leads to no record
 */
export async function sqliteFile(tables: readonly SqlTable[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = OFF;");
    database.run("BEGIN");
    for (const table of tables) fill(database, table);
    database.run("COMMIT");
    assertReferences(database);
    database.run("VACUUM");
    return database.export();
  } finally {
    database.close();
  }
}

type Database = InstanceType<Awaited<ReturnType<typeof initSqlJs>>["Database"]>;

function fill(database: Database, { name, columns, rows }: SqlTable): void {
  database.run(`CREATE TABLE ${name} (${columns.map(declared).join(", ")})`);
  for (const column of columns.filter(({ references }) => references)) {
    database.run(`CREATE INDEX ${name}_${column.name} ON ${name} ("${column.name}")`);
  }
  const insert = database.prepare(
    `INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const row of rows) {
    insert.run(row.map((cell) => (typeof cell === "boolean" ? Number(cell) : (cell ?? null))));
  }
  insert.free();
}

function declared({ name, type, isKey, references }: SqlColumn): string {
  const key = isKey ? " PRIMARY KEY" : "";
  return `"${name}" ${type}${key}${references ? ` REFERENCES ${references}` : ""}`;
}

function assertReferences(database: Database): void {
  const [broken] = database.exec("PRAGMA foreign_key_check");
  if (broken === undefined) return;
  const [table, , parent] = broken.values[0] ?? [];
  throw new Error(`The bundle has ${broken.values.length} dead references: ${table} to ${parent}`);
}
