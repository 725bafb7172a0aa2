import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build, type Metafile } from "esbuild";
import { APP_PAGES } from "@/lib/site/apps";
import { inPackages } from "../lib/in-packages";
import { PARSER_SOURCE } from "../lib/parser-source";

/** A bundled script: its entry's address with its hash, and the code of all its chunks. */
export type Bundle = {
  address: string;
  code: string;
  /** Addresses of the chunks the entry cannot start without. */
  chunks: readonly string[];
};

/** The bundles of the apps, by the address of their page. */
export type AppBundles = ReadonlyMap<string, Bundle>;

/** Bundles `components/enhance`: one small entry, and chunks that load when first used. */
export function bundleEnhancement(
  folder: string,
  entry = "components/enhance/index.ts",
): Promise<Bundle> {
  return bundle(`${folder}/enhance`, "/enhance/", entry);
}

/** Bundles each app with React and without Next, whose router plain links have no use for. */
export async function bundleApps(folder: string): Promise<AppBundles> {
  const bundles = Object.entries(APP_PAGES).map(async ([address, { entry }]) => {
    const path = `/apps${address}`;
    return [address, await bundle(`${folder}${path}`, path, entry)] as const;
  });
  return new Map(await Promise.all(bundles));
}

/** esbuild takes an alias from where it runs; packages may lie in a folder above. */
const PARSER_ALIAS = Object.fromEntries(
  Object.entries(PARSER_SOURCE).map(([name, file]) => [
    name,
    inPackages(file.replace("./node_modules/", "")),
  ]),
);

/** Writes a bundle to a folder, which is at `path` on the site, in place of what was there. */
async function bundle(outdir: string, path: string, entry: string): Promise<Bundle> {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    alias: PARSER_ALIAS,
    define: { "process.env.NODE_ENV": '"production"' },
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  mkdirSync(outdir, { recursive: true });
  for (const file of outputFiles) writeFileSync(file.path, file.contents);

  const [entryPath, output] = entryOf(metafile, entry);
  const needed = output.imports.filter(({ kind }) => kind === "import-statement");
  return {
    address: path + basename(entryPath),
    code: outputFiles.map(({ text }) => text).join("\n"),
    chunks: needed.map((chunk) => path + basename(chunk.path)),
  };
}

function entryOf(metafile: Metafile, entry: string) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  if (found === undefined) throw new Error(`${entry} gave no bundle`);
  return found;
}
