import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { TOOL_KIND } from "@/components/tools/words";
import { askedSlugs, searchRecords } from "@/lib/answers/search-records";
import { catalog } from "@/lib/catalog";
import { writtenMaps } from "@/lib/content/written-maps";
import { entriesOf, entryAddress, searchIndexOf } from "@/lib/search/document";
import { PAGES } from "@/lib/search/pages";
import { searcherOf } from "@/lib/search/query";
import { missesOf } from "./misses";
import { QUERIES } from "./queries";

const RIGHT_SHARE = 0.95;
const MAX_INDEX_GZIP_BYTES = 60_000;

const maps = writtenMaps(catalog.maps);
const index = searchIndexOf(searchRecords(maps), askedSlugs(maps), { toolKind: TOOL_KIND });
const entries = entriesOf(index);
const search = searcherOf(entries);

const first = (typed: string) => search(typed, 1).entries[0];
const names = (typed: string, limit = 5) => search(typed, limit).entries.map(({ slug }) => slug);

describe("search", () => {
  it(`puts the expected record first for at least ${RIGHT_SHARE * 100} % of ${QUERIES.length} queries`, () => {
    const wrong = missesOf(search, QUERIES);
    console.info(`${wrong.length} of ${QUERIES.length} missed\n${wrong.join("\n")}`);
    const allowed = Math.floor(QUERIES.length * (1 - RIGHT_SHARE));
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(allowed);
  });

  it("expects only addresses that search knows", () => {
    const known = new Set(entries.map(entryAddress));
    expect(QUERIES.filter(([, address]) => !known.has(address))).toEqual([]);
  });

  it("finds each record by its own name", () => {
    const lost = entries.filter(({ name, slug }) => !names(name, 3).includes(slug));
    expect(lost).toEqual([]);
  }, 30_000);

  it("puts what people ask about most first where a text says no more: the RTX 3060 12 GB for “3060”", () => {
    expect(first("3060")?.slug).toBe("rtx-3060-12gb");
    expect(names("3060")).toContain("rtx-3060-laptop");
  });

  it("does not take 40 for 4: “llama 4” finds no Llama 3", () => {
    expect(names("llama 4").filter((slug) => slug.startsWith("llama-3"))).toEqual([]);
  });

  it("says when nothing is called so, and offers the nearest: Ollama for “olama”", () => {
    const { entries: found, isNear } = search("olama", 3);
    expect(isNear).toBe(true);
    expect(found[0]?.slug).toBe("ollama");
    expect(search("ollama", 3).isNear).toBe(false);
  });

  it("finds two that are named together side by side: “3090 vs 4090”, “ollama vs lm studio”", () => {
    expect(first("3090 vs 4090")?.name).toBe("RTX 3090 vs RTX 4090");
    expect(first("ollama vs lm studio")?.name).toBe("LM Studio vs Ollama");
    expect(first("rtx 4090")?.slug).toBe("rtx-4090");
  });

  it("offers the RTX 4090 for an RTX 4090 Ti, which was never sold", () => {
    const { entries: found, isNear } = search("rtx 4090 ti", 5);
    expect(isNear).toBe(true);
    expect(found[0]?.slug).toBe("rtx-4090");
  });

  it.each(["", "   ", "?!", "—"])("finds nothing for %j, and claims nothing", (typed) => {
    expect(search(typed, 5)).toEqual({ entries: [], isNear: false });
  });
});

describe("the index file", () => {
  it(`is at most ${MAX_INDEX_GZIP_BYTES / 1000} KB in gzip`, () => {
    const bytes = gzipSync(JSON.stringify(index)).length;
    console.info(`${entries.length} entries, ${bytes} bytes in gzip`);
    expect(bytes).toBeLessThanOrEqual(MAX_INDEX_GZIP_BYTES);
  });

  it("holds every record once", () => {
    const addresses = entries.map(entryAddress);
    expect(new Set(addresses).size).toBe(addresses.length);
    const records = Object.values(searchRecords(maps)).flat().length;
    expect(entries).toHaveLength(records + PAGES.length);
  });
});
