import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const MAX_ENTRY_GZIP_BYTES = 2000;

let files: { name: string; gzipBytes: number; text: string }[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["components/enhance/index.ts"],
    outdir: "enhance",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    write: false,
    tsconfig: "tsconfig.json",
    chunkNames: "[name]-[hash]",
  });
  files = outputFiles.map(({ path, text }) => ({
    name: path.replace(/^.*\/enhance\//, ""),
    gzipBytes: gzipSync(text).length,
    text,
  }));
});

describe("the enhancement script", () => {
  it("has an entry of at most 2 KB in gzip, which pulls in no other chunk by itself", () => {
    const entry = files.find(({ name }) => name === "index.js");
    expect(entry?.gzipBytes).toBeLessThanOrEqual(MAX_ENTRY_GZIP_BYTES);
    expect(entry?.text).not.toMatch(/^import\b(?!\()/);
  });

  it("keeps search out of the chunks that pages load by themselves", () => {
    const always = files.filter(({ name }) => /^(copy|filter|sort)-/.test(name));
    expect(always).toHaveLength(3);
    expect(always.filter(({ text }) => text.includes('from"./chunk'))).toEqual([]);
  });
});
