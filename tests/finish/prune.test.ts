import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeLeftovers, removeUnused } from "@/scripts/finish/prune";

let folder = "";

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "out-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("removeLeftovers", () => {
  it("removes payload files and Next's own 404 folders, and no text of the site", () => {
    const leftovers = ["index.txt", "a/__next._tree.txt", "a/__next.a.__PAGE__.txt"];
    const strays = ["_not-found/index.html", "404/index.html"];
    const kept = ["robots.txt", "llms.txt", "404.html", "a/index.html"];
    write(Object.fromEntries([...leftovers, ...strays, ...kept].map((path) => [path, ""])));
    removeLeftovers(folder);
    expect([...leftovers, ...strays].filter((path) => existsSync(join(folder, path)))).toEqual([]);
    expect(kept.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});

describe("removeUnused", () => {
  it("keeps what a page names, itself or through another file, and removes the rest", () => {
    write({
      "app/index.html": '<script src="/_next/static/chunks/a.js"></script>',
      "_next/static/chunks/a.js": 'load("static/chunks/b.js")',
      "_next/static/chunks/b.js": "",
      "_next/static/chunks/c.js": "",
      "_next/static/xyz/_buildManifest.js": "",
    });
    removeUnused(folder, [join(folder, "app/index.html")]);
    const left = ["a", "b", "c"].filter((name) =>
      existsSync(join(folder, `_next/static/chunks/${name}.js`)),
    );
    expect(left).toEqual(["a", "b"]);
    expect(existsSync(join(folder, "_next/static/xyz"))).toBe(false);
  });
});
