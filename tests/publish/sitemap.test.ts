import { describe, expect, it } from "vitest";
import { lastReadOn, recordPageDates } from "@/lib/answers/read-dates";
import { sitemapFiles, sitemapIndexXml, sitemapXml } from "@/lib/publish/sitemap";

const entry = (address: string, modifiedOn = "2026-11-22") => ({ address, modifiedOn });

describe("sitemapFiles", () => {
  it("sets lists, records and what lies below records apart", () => {
    const addresses = ["/", "/models/", "/models/a/", "/models/a/hardware/apple/", "/tools/b/"];
    const files = sitemapFiles(addresses.map((address) => entry(address)));
    expect(files.map(({ name, entries }) => [name, entries.map(({ address }) => address)])).toEqual(
      [
        ["pages.xml", ["/", "/models/"]],
        ["models.xml", ["/models/a/"]],
        ["models-more.xml", ["/models/a/hardware/apple/"]],
        ["tools.xml", ["/tools/b/"]],
      ],
    );
  });

  it("begins another file after 10,000 pages", () => {
    const entries = Array.from({ length: 10_001 }, (_, index) => entry(`/models/${index}/`));
    expect(sitemapFiles(entries).map(({ name, entries: { length } }) => [name, length])).toEqual([
      ["models.xml", 10_000],
      ["models-2.xml", 1],
    ]);
  });
});

describe("the XML of sitemaps", () => {
  it("gives addresses in full, with the day of the page", () => {
    expect(sitemapXml([entry("/models/a/")])).toContain(
      "<url><loc>https://runlocalai.co/models/a/</loc><lastmod>2026-11-22</lastmod></url>",
    );
  });

  it("is an index in which a file is as new as its newest page", () => {
    const files = [{ name: "models.xml", entries: [entry("/a/"), entry("/b/", "2026-11-25")] }];
    expect(sitemapIndexXml(files, (name) => `/sitemaps/${name}`)).toContain(
      "<sitemap><loc>https://runlocalai.co/sitemaps/models.xml</loc><lastmod>2026-11-25</lastmod></sitemap>",
    );
  });
});

describe("dates of records", () => {
  it("are the newest day on which a page was read, however deep it stands", () => {
    const source = (checkedOn: string) => ({ source: { checkedOn } });
    expect(lastReadOn({ a: source("2026-01-02"), b: [{ c: source("2026-11-22") }] })).toBe(
      "2026-11-22",
    );
    expect(lastReadOn({ name: "none" })).toBeUndefined();
  });

  it("never lie before the engine whose estimates the page shows", () => {
    expect(recordPageDates().get("/models/qwen3-8b/")).toMatch(/^2026-11-2[5-9]|^2026-12/);
    expect(recordPageDates().get("/tools/ollama/")).toMatch(/^2026-/);
  });
});
