import type { FitAnswers } from "@/lib/answers/fit-answers";
import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { catalog } from "@/lib/catalog";
import { sqlName } from "./names";
import { type SqlTable, tableOf } from "./table";

/** Every table of the database, a referred one before those that refer to it. */
export function bundleTables(fits: readonly FitAnswers[], about: Record<string, string>) {
  return [
    aboutTable(about),
    ...OPEN_KINDS.map(tableOf),
    ...linkTables(),
    aliasTable(),
    fitTable(fits),
  ];
}

function aboutTable(about: Record<string, string>): SqlTable {
  return {
    name: "about",
    columns: [
      { name: "name", type: "TEXT", isKey: true },
      { name: "value", type: "TEXT" },
    ],
    rows: Object.entries(about),
  };
}

/** A row for each record and each other record that it names in a list. */
function linkTables(): SqlTable[] {
  const { tools, hardware, changes, maps } = catalog;
  return [
    links("tool_alternatives", "tools.tool", "tools.alternative", pairs(tools, "alternatives")),
    links("tool_built_on", "tools.tool", "tools.built_on", pairs(tools, "builtOn")),
    links(
      "hardware_often_confused_with",
      "hardware.hardware",
      "hardware.other",
      pairs(hardware, "oftenConfusedWith"),
    ),
    links(
      "change_tools",
      "changes.change",
      "tools.tool",
      changes.flatMap(({ slug, tools: named }) => named.map((tool) => [slug, tool])),
    ),
    links(
      "map_tools",
      "maps.map",
      "tools.tool",
      maps.flatMap(({ slug, zones }) =>
        [...new Set(zones.flatMap((zone) => zone.tools))].map((tool) => [slug, tool]),
      ),
    ),
  ];
}

function pairs<Field extends string>(
  records: readonly ({ slug: string } & Record<Field, readonly string[]>)[],
  field: Field,
): string[][] {
  return records.flatMap((record) => record[field].map((named) => [record.slug, named]));
}

/** `from` and `to` are a table and the name of the column that refers to it, with a dot between. */
function links(name: string, from: string, to: string, rows: string[][]): SqlTable {
  const columns = [from, to].map((side) => {
    const [references = "", column = ""] = side.split(".");
    return { name: column, type: "TEXT", references } as const;
  });
  return { name, columns, rows };
}

/** Other names of records, as people write them. */
function aliasTable(): SqlTable {
  const kinds = ["models", "hardware", "quantizations", "tools"] as const;
  return {
    name: "aliases",
    columns: ["kind", "slug", "alias"].map((name) => ({ name, type: "TEXT" })),
    rows: kinds.flatMap((kind) =>
      catalog[kind].flatMap(({ slug, aliases }) => aliases.map((alias) => [kind, slug, alias])),
    ),
  };
}

/** How each configuration runs each model: the files below /api/v1/fit/ in one table. */
function fitTable(fits: readonly FitAnswers[]): SqlTable {
  const references: Record<string, string> = {
    model: "models",
    configuration: "configurations",
    quantization: "quantizations",
  };
  const columns = ["model", "contextTokens", ...(fits[0]?.columns ?? [])].map((field) => {
    const type = field.endsWith("GiB") || field.includes("PerSecond") ? "REAL" : "TEXT";
    const target = references[field];
    return {
      name: sqlName(field),
      type: field === "contextTokens" ? "INTEGER" : type,
      ...(target && { references: target }),
    } as const;
  });
  return {
    name: "fits",
    columns,
    rows: fits.flatMap(({ model, contextTokens, rows }) =>
      rows.map((row) => [model, contextTokens, ...row.map((cell) => cell ?? undefined)]),
    ),
  };
}
