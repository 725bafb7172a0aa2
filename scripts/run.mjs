// Runs a TypeScript entry with plain Node: node scripts/run.mjs scripts/check/index.ts [arguments]
// esbuild bundles the project's own files ("@/…" by tsconfig.json); packages stay in node_modules.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const [entry] = process.argv.splice(2, 1);

if (entry === undefined || !existsSync(`${root}${entry}`)) {
  console.error(`Name a file to run: node scripts/run.mjs <entry.ts>. There is no "${entry}".`);
  process.exit(1);
}

const folder = `${root}node_modules/.cache/run/`;
const bundle = `${folder}${entry.replaceAll(/\W+/g, "-")}-${process.pid}.mjs`;
mkdirSync(folder, { recursive: true });
process.chdir(root);
process.setSourceMapsEnabled(true);

try {
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    sourcemap: "inline",
    logLevel: "warning",
  });
  await import(pathToFileURL(bundle).href);
} catch (error) {
  // The message is written for the reader; the stack helps only whoever mends the script.
  console.error(process.env.DEBUG || !(error instanceof Error) ? error : error.message);
  process.exitCode = 1;
} finally {
  rmSync(bundle, { force: true });
}
