import initSqlJs from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { fitAnswers } from "@/lib/answers/fit-answers";
import { catalog, configurations, findModel } from "@/lib/catalog";
import { sqlName } from "@/scripts/publish/bundle/names";
import { sqliteFile } from "@/scripts/publish/bundle/sqlite";
import { bundleTables } from "@/scripts/publish/bundle/tables";

const machines = configurations.slice(0, 20);
const fits = ["qwen3-8b", "llama-3-1-8b"].map((slug) => fitAnswers(findModel(slug)!, machines));
const bundle = () => sqliteFile(bundleTables(fits, { dataVersion: "1" }));

describe("sqlName", () => {
  it.each([
    ["memory.bandwidthGBPerSecond", "memory_bandwidth_gb_per_second"],
    ["memoryLikelyGiB", "memory_likely_gib"],
    ["memory.dataRateMTs", "memory_data_rate_mts"],
    ["file-sizes", "file_sizes"],
  ])("makes of %s %s", (name, column) => expect(sqlName(name)).toBe(column));
});

describe("the SQLite bundle", () => {
  let bytes: Uint8Array;
  let ask: (query: string) => unknown[][];

  beforeAll(async () => {
    bytes = await bundle();
    const { Database } = await initSqlJs();
    const database = new Database(bytes);
    ask = (query) => database.exec(query)[0]?.values ?? [];
  });

  it("is the same bytes for the same data", async () => {
    expect(Buffer.from(await bundle()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("has references, all of which resolve", () => {
    expect(ask("PRAGMA foreign_key_list(fits)")).toHaveLength(3);
    expect(ask("PRAGMA foreign_key_list(file_sizes)")).toHaveLength(2);
    expect(ask("PRAGMA foreign_key_check")).toEqual([]);
    expect(ask("PRAGMA integrity_check")).toEqual([["ok"]]);
  });

  it("refuses a reference that leads to no record", async () => {
    const tables = bundleTables([{ ...fits[0]!, model: "no-such-model" }], {});
    await expect(sqliteFile(tables)).rejects.toThrow("20 dead references: fits to models");
  });

  it("answers which models have a Q4_K_M file under 8 GB, Qwen3 8B among them", () => {
    const names = ask(
      `SELECT DISTINCT m.name FROM file_sizes f JOIN models m ON m.slug = f.model
       WHERE f.quantization = 'q4-k-m' AND f.bytes < 8e9 ORDER BY f.bytes DESC`,
    ).flat();
    expect(names).toContain("Qwen3 8B");
    expect(names).not.toContain("Qwen3 32B");
  });

  it("answers what runs on a machine", () => {
    const verdicts = ask(
      `SELECT DISTINCT verdict FROM fits JOIN configurations c ON c.slug = configuration
       WHERE c.memory_gib >= 24 AND model = 'qwen3-8b'`,
    );
    expect(verdicts.flat()).toContain("runs-well");
  });

  it("holds every record", () => {
    expect(ask("SELECT count(*) FROM models")).toEqual([[catalog.models.length]]);
    expect(ask("SELECT count(*) FROM hardware")).toEqual([[catalog.hardware.length]]);
    expect(ask("SELECT count(*) FROM configurations")).toEqual([[configurations.length]]);
  });
});
