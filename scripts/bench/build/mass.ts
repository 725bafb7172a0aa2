import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pagesIn } from "../../finish/pages";
import { type Cost, costOf } from "./measure";
import { copyProject, edit } from "./project";
import { exportCost } from "./scales";

/** What so many documents cost us and Eleventy. */
export type MassRun = { count: number; ours: Cost; eleventy: Cost };

const ROUTE = "models/[slug]/hardware/[class]";
const ELEVENTY = ".cache/bench/eleventy";

/** Class tables by our way, then the same files as templates of Eleventy's, which must come out alike. */
export async function buildMass(count: number): Promise<MassRun> {
  const folder = copyProject(`mass-${count}`, [ROUTE]);
  edit(
    folder,
    `app/${ROUTE}/index.html/route.tsx`,
    "export function generateStaticParams() {",
    `export function generateStaticParams() {\n  return allParameters().slice(0, ${count});\n}\n\nfunction allParameters() {`,
  );
  const ours = await exportCost(folder);
  const documents = pagesIn(`${folder}/out`).filter(({ address }) =>
    address.includes("/hardware/"),
  );
  if (documents.length !== count) throw new Error(`${count} documents became ${documents.length}`);
  const eleventy = await eleventyCost(`${folder}/out`, documents);
  return { count, ours, eleventy };
}

/** Packages of Eleventy's, apart from ours: brought once, from the lock file beside this. */
export async function installEleventy(): Promise<void> {
  mkdirSync(ELEVENTY, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) {
    cpSync(`scripts/bench/build/eleventy/${file}`, `${ELEVENTY}/${file}`);
  }
  await costOf(ELEVENTY, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

async function eleventyCost(out: string, documents: readonly { file: string }[]): Promise<Cost> {
  for (const folder of ["input", "output"]) {
    rmSync(`${ELEVENTY}/${folder}`, { recursive: true, force: true });
  }
  for (const { file } of documents) {
    const path = `${ELEVENTY}/input/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    cpSync(`${out}/${file}`, path);
  }
  writeFileSync(`${ELEVENTY}/input/.eleventyignore`, "");
  const words = ["--no-install", "eleventy", "--input=input", "--output=output", "--quiet"];
  const cost = await costOf(ELEVENTY, "npx", words);
  for (const { file } of documents) {
    const written = readFileSync(`${ELEVENTY}/output/${file}`, "utf8");
    if (written !== readFileSync(`${out}/${file}`, "utf8"))
      throw new Error(`Eleventy changed ${file}`);
  }
  return cost;
}
