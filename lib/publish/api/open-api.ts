import type { OpenKind } from "@/lib/answers/open-kinds";
import type { JsonSchema } from "@/lib/catalog/json-schema";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Named = { [name: string]: unknown };

const TEXT = { type: "string" } as const;

/** The files below /api/v1/ as an OpenAPI 3.1 document: static, read with GET, open to every origin. */
export function openApiDocument(kinds: readonly OpenKind[]) {
  const { name, url, spdx } = site.dataLicense;
  return {
    openapi: "3.1.0",
    info: {
      title: `${site.name} open data`,
      version: "1",
      summary: "Records of local AI and what runs on which machine, as static files.",
      description: `Every file is written when the site is built. ${name} (${spdx}): ${url}`,
      license: { name, url },
    },
    servers: [{ url: site.origin }],
    paths: {
      [routes.apiIndex()]: get("readIndex", "Where everything is", json({ type: "object" })),
      [routes.apiBundle()]: get(
        "readBundle",
        "The newest bundle: everything as SQLite and as JSON, with checksums",
        json({ type: "object", required: ["dataVersion", "files"] }),
      ),
      ...Object.assign({}, ...kinds.map(kindPaths)),
      [routes.apiFit("{model}")]: get(
        "readFit",
        "How every configuration runs one model",
        json({ $ref: "#/components/schemas/fit" }),
        "model",
      ),
    },
    components: {
      schemas: {
        ...Object.fromEntries(kinds.map((kind) => [kind.name, plainSchema(kind.schema)])),
        fit: FIT,
      },
    },
  };
}

/** The list, the table, the schema and the records of a kind. */
function kindPaths({ name, title, about, idField }: OpenKind): Named {
  const schema = { $ref: `#/components/schemas/${name}` };
  const list: JsonSchema = { type: "array", items: schema };
  return {
    [routes.apiKind(name)]: get(
      operation("list", name),
      `${title}: every record`,
      json({
        type: "object",
        required: ["kind", "dataVersion", "license", "count", "records"],
        properties: { kind: TEXT, dataVersion: TEXT, count: { type: "integer" }, records: list },
      }),
    ),
    [routes.apiTable(name)]: get(operation("table", name), `${title} as a flat table`, {
      "text/csv": { schema: TEXT },
    }),
    [routes.apiSchema(name)]: get(operation("schema", name), `JSON Schema of ${title}`, {
      "application/json": { schema: { type: "object" } },
    }),
    ...(idField && {
      [routes.apiRecord(name, `{${idField}}`)]: get(
        operation("read", name),
        about,
        json({ type: "object", required: ["record"], properties: { record: schema } }),
        idField,
      ),
    }),
  };
}

const FIT: JsonSchema = {
  type: "object",
  required: ["model", "engineVersion", "columns", "rows"],
  properties: {
    model: TEXT,
    engineVersion: TEXT,
    notEstimated: TEXT,
    contextTokens: { type: "integer" },
    columns: { type: "array", items: TEXT },
    rows: { type: "array", items: { type: "array" } },
  },
};

function get(operationId: string, summary: string, content: Named, parameter?: string) {
  return {
    get: {
      operationId,
      summary,
      ...(parameter && {
        parameters: [{ name: parameter, in: "path", required: true, schema: TEXT }],
      }),
      responses: {
        200: { description: summary, content },
        404: { description: "There is no such record." },
      },
    },
  };
}

function json(schema: JsonSchema): Named {
  return { "application/json": { schema } };
}

/** "file-sizes" → "listFileSizes". */
function operation(verb: string, name: string): string {
  return `${verb}-${name}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Without `$schema`, which a schema inside another document does not carry. */
function plainSchema({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
