import { readdirSync, statSync } from "node:fs";
import { pagesIn } from "../../finish/pages";
import { type Cost, costOf } from "./measure";
import { copyProject, edit } from "./project";

/** The whole site built cold, and once more after one record changed. */
export type WholeBuild = { pageCount: number; outBytes: number; cold: Cost; changed: Cost };

/** Builds all of it in a copy, pictures included and precompression not. */
export async function buildWhole(): Promise<WholeBuild> {
  const folder = copyProject("whole", "all");
  const cold = await costOf(folder, "node", ["scripts/build.mjs"]);
  const pageCount = pagesIn(`${folder}/out`).length;
  edit(folder, "scripts/seed/models/qwen-3.ts", 'name: "Qwen3 8B"', 'name: "Qwen3 8B (bench)"');
  const changed = await costOf(folder, "node", ["scripts/build.mjs"]);
  return { pageCount, outBytes: bytesIn(`${folder}/out`), cold, changed };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(`${folder}/${file}`))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
