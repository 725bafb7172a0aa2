// npm run bench:build [-- --only=whole,scales,mass] [--scales=1,3,10] [--documents=300,1200]: what building
// costs. In copies of the project below .cache/bench: the whole site cold and after one record changed,
// record pages of a catalog 1, 3 and 10 times as large, and mass documents beside Eleventy writing the
// same files. It measures and says what misses its target; it fails only when it cannot measure.
import { say } from "../../lib/steps.mjs";
import { buildMass, installEleventy } from "./mass";
import { massReport, type Report, scalesReport, wholeReport } from "./report";
import { buildScale } from "./scales";
import { buildWhole } from "./whole";

const PARTS: Readonly<Record<string, () => Promise<Report>>> = { whole, scales, mass };

const wanted = option("only", Object.keys(PARTS).join(",")).split(",");
const reports: Report[] = [];
for (const name of wanted) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`There is no part "${name}": ${Object.keys(PARTS)}`);
  reports.push(await part());
}
const misses = reports.flatMap((report) => report.misses);
console.log(["", ...reports.flatMap(({ lines }) => lines), ""].join("\n"));
console.log(misses.length === 0 ? "Every target is met." : `Missed:\n  ${misses.join("\n  ")}`);

async function whole(): Promise<Report> {
  say("The whole site, cold and after one record changed");
  return wholeReport(await buildWhole());
}

async function scales(): Promise<Report> {
  const built = [];
  for (const times of numbers("scales", "1,3,10")) {
    say(`Record pages at ${times}× the records`);
    built.push(await buildScale(times));
  }
  return scalesReport(built);
}

async function mass(): Promise<Report> {
  await installEleventy();
  const [fewCount = 0, manyCount = 0] = numbers("documents", "300,1200");
  say(`${fewCount} mass documents, and the same by Eleventy`);
  const few = await buildMass(fewCount);
  say(`${manyCount} mass documents, and the same by Eleventy`);
  return massReport(few, await buildMass(manyCount));
}

function numbers(name: string, usual: string): number[] {
  return option(name, usual).split(",").map(Number);
}

function option(name: string, usual: string): string {
  const start = `--${name}=`;
  return process.argv.find((word) => word.startsWith(start))?.slice(start.length) ?? usual;
}
