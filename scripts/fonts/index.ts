import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cutFonts } from "./cut";

const FOLDER = "public/fonts";

const files = await cutFonts();
mkdirSync(FOLDER, { recursive: true });
const strays = readdirSync(FOLDER)
  .map((name) => `${FOLDER}/${name}`)
  .filter((path) => !files.has(path));
const stale = [...files].filter(
  ([path, bytes]) => !existsSync(path) || !readFileSync(path).equals(bytes),
);

if (process.argv.includes("--check")) check();
else write();

function check() {
  const paths = [...stale.map(([path]) => path), ...strays];
  if (paths.length === 0) return console.log("Fonts are as scripts/fonts says.");
  console.error(`Run "npm run fonts": ${paths.join(", ")} differ from what scripts/fonts makes.`);
  process.exitCode = 1;
}

function write() {
  for (const path of strays) rmSync(path);
  for (const [path, bytes] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const sizes = [...files].filter(([path]) => path.endsWith(".woff2"));
  for (const [path, { length }] of sizes)
    console.log(`${path}  ${length.toLocaleString("en-US")} B`);
  const total = sizes.reduce((sum, [, { length }]) => sum + length, 0);
  console.log(`${total.toLocaleString("en-US")} B of fonts in all`);
}
