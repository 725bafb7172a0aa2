import { describe, expect, it } from "vitest";
import { catalog, configurations, seeds } from "@/lib/catalog";
import { slugsOf } from "@/lib/catalog/load";
import { balanceOf, balanceProblems, type Counts, staleRows } from "@/lib/catalog/reconciliation";
import { downloadsNameModels } from "@/lib/catalog/rules/downloads-name-models";
import { SourceList } from "@/lib/catalog/schemas/source-list";
import { balanceLines, checkedBalances } from "@/scripts/check/balances";

const list = SourceList.parse({
  name: "tools",
  counts: ["tools"],
  rowCount: 10,
  readOn: "2026-11-22",
  added: [{ reason: "Ours.", ids: ["own"] }],
  leftOut: [{ reason: "Doubtful.", rows: [{ id: "odd", url: "https://example.com/", count: 2 }] }],
});

const countsWith = (tools: number) => ({ tools }) as Counts;

describe("balanceOf", () => {
  it("adds up 10 rows as 8 taken and 2 left out, with one record of our own", () => {
    expect(balanceOf(list, countsWith(9))).toEqual({
      name: "tools",
      rowCount: 10,
      takenCount: 8,
      leftOut: [{ reason: "Doubtful.", count: 2 }],
      newerCount: 1,
      lostCount: 0,
    });
  });

  it("calls 11 records 3 that the list did not hold, and is content", () => {
    const balance = balanceOf(list, countsWith(11));
    expect(balance).toMatchObject({ takenCount: 8, newerCount: 3, lostCount: 0 });
    expect(balanceProblems([balance])).toEqual([]);
  });

  it("misses one of 8 records, and says what to do", () => {
    expect(balanceProblems([balanceOf(list, countsWith(8))])).toEqual([
      "scripts/seed/source-lists.ts › tools: of 10 rows 7 are records and 1 are missing: " +
        "bring them back, or list them under leftOut with the reason",
    ]);
  });
});

describe("staleRows", () => {
  it("finds what is left out although it is a record, and added although it is none", () => {
    expect(staleRows(list, new Set(["odd"]))).toEqual([
      'scripts/seed/source-lists.ts › tools › leftOut: "odd" is a record now: take it out',
      'scripts/seed/source-lists.ts › tools › added: "own" is no record: take it out',
    ]);
  });
});

describe("the lists the catalog was made from", () => {
  const { balances, problems } = checkedBalances(catalog);
  const lineOf = (name: string) =>
    balances
      .filter((balance) => balance.name === name)
      .flatMap(balanceLines)[0]
      ?.trim();

  it("lost no row without a reason", () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ["hardware", "347 hardware = 335 taken + 12 left out"],
    ["hardware × memory size", "529 hardware × memory size = 503 taken + 26 left out"],
    ["models", "286 models = 286 taken"],
    ["measured runs", "2804 measured runs = 2804 taken"],
    ["changes", "244 changes = 244 taken"],
  ])("add up: %s", (name, line) => {
    expect(lineOf(name)).toContain(line);
  });

  it("hold 335 units with 503 configurations", () => {
    expect([catalog.hardware.length, configurations.length]).toEqual([335, 503]);
  });
});

describe("downloadsNameModels", () => {
  it("refuses a download twice, and one of a model that does not exist", () => {
    const [download] = catalog.downloads;
    const downloads = download ? [download, download, { ...download, model: "qwen3-8bb" }] : [];
    expect(downloadsNameModels({ ...catalog, downloads }, slugsOf(seeds))).toEqual([
      expect.stringContaining("is there twice"),
      expect.stringContaining('Did you mean "qwen3-8b"?'),
    ]);
  });
});
