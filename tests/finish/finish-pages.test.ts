import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordCards } from "@/lib/answers/cards";
import { finishCache, finishVersion, removeUnused } from "@/scripts/finish/cache";
import { finishPages } from "@/scripts/finish/finish-pages";
import { pagesIn } from "@/scripts/finish/pages";
import { sheetsOfPagesIn, siteOf } from "@/scripts/finish/site";
import { nextPage } from "./next-page";

const NO_CARDS = new Map();
const folder = mkdtempSync(join(tmpdir(), "export-"));
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

function siteHere() {
  const cards = new Map(recordCards().map((card) => [card.address, card]));
  const enhancement = { address: "/enhance/index.a.js", code: "", chunks: [] };
  return siteOf(folder, enhancement, new Map(), sheetsOfPagesIn(folder), cards);
}

beforeAll(() => {
  mkdirSync(join(folder, "_next/static/chunks"), { recursive: true });
  mkdirSync(join(folder, "models/qwen3-8b"), { recursive: true });
  writeFileSync(join(folder, "_next/static/chunks/site.css"), ".paper{color:red}");
  const page = nextPage({ body: "<main><h1>Qwen3 8B</h1></main>" });
  for (const file of ["index.html", "models/qwen3-8b/index.html", "404.html"]) {
    writeFileSync(join(folder, file), page);
  }
  finishPages(folder, pagesIn(folder, []), siteHere());
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("finishPages", () => {
  it("writes the Markdown twin of a document and names it in its head", () => {
    expect(textOf("models/qwen3-8b/index.md")).toContain("# Qwen3 8B\n");
    expect(textOf("models/qwen3-8b/index.html")).toContain(
      '<link rel="alternate" type="text/markdown" href="index.md"></head>',
    );
  });

  it("names the picture of a record, and on 404.html, which has no twin, that of the site", () => {
    expect(textOf("models/qwen3-8b/index.html")).toContain("/og/models/qwen3-8b.png");
    expect(textOf("404.html")).toContain("/og/runlocalai.png");
    expect(textOf("404.html")).not.toContain("text/markdown");
  });
});

describe("finishCache", () => {
  const page = { address: "/models/qwen3-8b/", file: "models/qwen3-8b/index.html", isApp: false };
  const cacheFolder = join(folder, ".cache");
  const makes = (count: { made: number }) => () => {
    count.made += 1;
    return { html: "<p>finished</p>", twin: "finished", hashes: ["'sha256-a'"] };
  };

  it("makes a page once, and again only when the page or the version changes", () => {
    const count = { made: 0 };
    const raw = nextPage();
    const ask = (version: string, html: string) =>
      finishCache(cacheFolder, version, NO_CARDS).finished(page, html, makes(count));
    expect(ask("1", raw)).toEqual(ask("1", raw));
    expect(count.made).toBe(1);
    ask("1", raw.replace("Qwen3 8B", "Qwen3 9B"));
    expect(count.made).toBe(2);
    ask("2", raw);
    expect(count.made).toBe(3);
  });

  it("takes two builds of Next for the same page: payload and chunk names do not count", () => {
    const count = { made: 0 };
    const cache = finishCache(cacheFolder, "runtime", NO_CARDS);
    cache.finished(page, nextPage(), makes(count));
    const other = nextPage().replaceAll("main.js", "other.js").replace("1:payload", "1:build-2");
    cache.finished(page, other, makes(count));
    expect(count.made).toBe(1);
  });

  it("never keeps an app, whose scripts are its own", () => {
    const count = { made: 0 };
    const cache = finishCache(cacheFolder, "app", NO_CARDS);
    for (const _ of [1, 2]) cache.finished({ ...page, isApp: true }, nextPage(), makes(count));
    expect(count.made).toBe(2);
  });

  it("forgets what no page of the build was made from", () => {
    const cache = finishCache(cacheFolder, "kept", NO_CARDS);
    cache.finished(page, nextPage(), makes({ made: 0 }));
    removeUnused(cacheFolder, cache.used);
    expect(readdirSync(cacheFolder)).toEqual(cache.used);
  });

  it("has another version when the enhancement changes", () => {
    const export2 = mkdtempSync(join(tmpdir(), "export-"));
    mkdirSync(join(export2, "_next/static/chunks"), { recursive: true });
    writeFileSync(join(export2, "_next/static/chunks/site.css"), "");
    writeFileSync(join(export2, "index.html"), nextPage());
    const sheets = sheetsOfPagesIn(export2);
    const versionOf = (code: string) => {
      const enhancement = { address: "/enhance/a.js", code, chunks: [] };
      return finishVersion(export2, siteOf(export2, enhancement, new Map(), sheets, NO_CARDS));
    };
    expect(versionOf("a")).toBe(versionOf("a"));
    expect(versionOf("a")).not.toBe(versionOf("b"));
    rmSync(export2, { recursive: true });
  });
});
