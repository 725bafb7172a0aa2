import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishPages } from "@/scripts/finish/finish-pages";
import { pagesIn } from "@/scripts/finish/pages";
import { nextPage } from "./next-page";

const folder = mkdtempSync(join(tmpdir(), "export-"));
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

beforeAll(() => {
  mkdirSync(join(folder, "_next/static/chunks"), { recursive: true });
  mkdirSync(join(folder, "models/qwen3-8b"), { recursive: true });
  writeFileSync(join(folder, "_next/static/chunks/site.css"), ".paper{color:red}");
  const page = nextPage({ body: "<main><h1>Qwen3 8B</h1></main>" });
  for (const file of ["index.html", "models/qwen3-8b/index.html", "404.html"]) {
    writeFileSync(join(folder, file), page);
  }
  finishPages(folder, pagesIn(folder, []), { address: "/enhance/index.a.js", code: "" });
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
