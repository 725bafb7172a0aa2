import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { benchmarkRunIds } from "@/lib/answers/benchmark-run";
import { fitAnswers } from "@/lib/answers/fit-answers";
import { OPEN_KINDS, openId } from "@/lib/answers/open-kinds";
import { catalog, configurations, findModel } from "@/lib/catalog";
import { KINDS } from "@/lib/catalog/kinds";
import {
  dataVersionOf,
  indexDocument,
  kindDocument,
  recordDocument,
  schemaDocument,
} from "@/lib/publish/api/documents";
import { openApiDocument } from "@/lib/publish/api/open-api";
import { columnsOf, csvOf } from "@/lib/publish/api/table";
import { writeRecords } from "@/scripts/publish/records";

const kindNamed = (name: string) => OPEN_KINDS.find((kind) => kind.name === name)!;

describe.each(OPEN_KINDS)("the open data of $name", (kind) => {
  it("holds records that its JSON Schema accepts", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(JSON.stringify(schemaDocument(kind))));
    const problems = JSON.parse(JSON.stringify(kind.records)).flatMap((record: object) =>
      validate(record) ? [] : [`${openId(record)} ${JSON.stringify(validate.errors?.[0])}`],
    );
    expect(problems).toEqual([]);
  });

  it("has an identity for each record, once", () => {
    const ids = kind.records.map(openId);
    const wanted = kind.idField ? kind.records.length : 1;
    expect(new Set(ids).size).toBe(wanted);
  });

  it("is a table with a line for each record and a cell for each column", () => {
    const columns = columnsOf(kind.schema);
    const lines: string[][] = parse(csvOf(columns, kind.records));
    expect(lines).toHaveLength(kind.records.length + 1);
    expect(lines[0]).toEqual(columns.map(({ name }) => name));
    expect(new Set(lines[0]).size).toBe(columns.length);
  });
});

describe("the kinds of the open data", () => {
  it("are all kinds of the catalog but the editor's selections", () => {
    const names = OPEN_KINDS.map(({ name }) =>
      name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
    );
    expect(names).toEqual(expect.arrayContaining(KINDS.filter((kind) => kind !== "selections")));
  });
});

describe("the table of hardware", () => {
  const { schema, records } = kindNamed("hardware");

  it("names units in its columns: the RTX 4090 has 1,008 GB/s, from a page", () => {
    const rows: Record<string, string>[] = parse(csvOf(columnsOf(schema), records), {
      columns: true,
    });
    const row = rows.find(({ slug }) => slug === "rtx-4090");
    expect(row?.["memory.bandwidthGBPerSecond"]).toBe("1008");
    expect(row?.["memory.memoryOptionsGiB"]).toBe("24");
    expect(row?.["memory.source.url"]).toMatch(/^https:/);
  });
});

describe("csvOf", () => {
  const columns = ["text", "figure", "unknown"].map((name) => ({ name, path: [name] }));

  it("puts an apostrophe ahead of what a spreadsheet would run, not of negative figures", () => {
    const records = [{ text: '=HYPERLINK("x")', figure: -1.5 }, { text: "@sum" }, { text: "+1" }];
    expect(csvOf(columns, records).split("\r\n").slice(1, 4)).toEqual([
      `"'=HYPERLINK(""x"")",-1.5,`,
      "'@sum,,",
      "'+1,,",
    ]);
  });
});

describe("the version of the data", () => {
  it("is the same for the same records, and another when one figure changes", () => {
    const [first, ...rest] = OPEN_KINDS;
    const version = dataVersionOf(OPEN_KINDS);
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    expect(dataVersionOf([...OPEN_KINDS])).toBe(version);
    const changed = [{ ...first!, records: [...first!.records, { slug: "new" }] }, ...rest];
    expect(dataVersionOf(changed)).not.toBe(version);
  });
});

describe("documents of the open data", () => {
  it("state the licence and where the schema is", () => {
    const document = kindDocument(kindNamed("models"), "1");
    expect(document.license).toMatchObject({ spdx: "CC-BY-4.0", attribution: /RunLocalAI/ });
    expect(document.schema).toBe("https://runlocalai.co/api/v1/schema/models.json");
    expect(document.count).toBe(catalog.models.length);
  });

  it("give a record its page and its fit answers", () => {
    const model = findModel("qwen3-8b")!;
    expect(recordDocument(kindNamed("models"), "qwen3-8b", model)).toMatchObject({
      id: "qwen3-8b",
      page: "https://runlocalai.co/models/qwen3-8b/",
      fit: "https://runlocalai.co/api/v1/fit/qwen3-8b.json",
      record: { slug: "qwen3-8b" },
    });
  });

  it("index every kind with its files", () => {
    const { kinds, fit } = indexDocument(OPEN_KINDS, "1.0.0");
    expect(kinds.map(({ kind }) => kind)).toEqual(OPEN_KINDS.map(({ name }) => name));
    expect(kinds[0]).toMatchObject({
      csv: "https://runlocalai.co/api/v1/models.csv",
      record: "https://runlocalai.co/api/v1/models/{slug}.json",
    });
    expect(fit).toBe("https://runlocalai.co/api/v1/fit/{model}.json");
  });
});

describe("writeRecords", () => {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gives each record with an identity a file, a measured run its page too, a mere row none", () => {
    const run = benchmarkRunIds[0]!;
    const runs = kindNamed("benchmarks");
    const one = { ...runs, records: runs.records.filter((record) => openId(record) === run) };
    expect(writeRecords(folder, [one, kindNamed("file-sizes")])).toBe(1);
    const text = readFileSync(`${folder}/api/v1/benchmarks/${run}.json`, "utf8");
    expect(JSON.parse(text)).toMatchObject({
      id: run,
      page: `https://runlocalai.co/benchmarks/${run}/`,
    });
  });
});

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1, with a path for each sort of file", async () => {
    const document = JSON.parse(JSON.stringify(openApiDocument(OPEN_KINDS)));
    const { valid, errors } = await new Validator().validate(document);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        "/api/v1/index.json",
        "/api/v1/models.csv",
        "/api/v1/models/{slug}.json",
        "/api/v1/fit/{model}.json",
      ]),
    );
  });
});

describe("fitAnswers", () => {
  const machines = configurations.filter(({ slug }) => ["rtx-4090", "rtx-3060"].includes(slug));

  it("says how Qwen3 8B runs on an RTX 4090, low ≤ likely ≤ high", () => {
    const { columns, contextTokens, rows } = fitAnswers(findModel("qwen3-8b")!, machines);
    const row = rows.find(([slug]) => slug === "rtx-4090")!;
    const figure = (name: string) => Number(row[columns.indexOf(name)]);
    expect(contextTokens).toBe(8192);
    expect(row).toHaveLength(columns.length);
    expect(row[2]).toBe("runs-well");
    expect(figure("memoryLowGiB")).toBeLessThanOrEqual(figure("memoryLikelyGiB"));
    expect(figure("memoryHighGiB")).toBeLessThan(figure("usableMemoryGiB"));
    expect(figure("decodeTokensPerSecondLow")).toBeGreaterThan(20);
  });

  it("says why a model is not estimated instead of guessing", () => {
    const model = catalog.models.find(({ runsAs }) => runsAs === "embedding")!;
    expect(fitAnswers(model, machines)).toMatchObject({ notEstimated: "embedding", rows: [] });
  });
});
