import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/** The bundled enhancement: the entry's address with its hash, and the code of all chunks. */
export type Enhancement = { address: string; code: string };

/** Bundles `components/enhance` into one small entry and lazy chunks below `<folder>/enhance/`. */
export async function bundleEnhancement(
  folder: string,
  entry = "components/enhance/index.ts",
): Promise<Enhancement> {
  const outdir = `${folder}/enhance`;
  rmSync(outdir, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);

  const [entryPath] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (entryPath === undefined) throw new Error(`${entry} gave no bundle`);
  return {
    address: `/enhance/${basename(entryPath)}`,
    code: outputFiles.map(({ text }) => text).join("\n"),
  };
}
