import { pagesIn } from "../../finish/pages";
import { type Cost, costOf, together } from "./measure";
import { copyProject, multiplySeeds } from "./project";

/** A build of record pages with so many times the records. */
export type Scale = { times: number; pageCount: number; cost: Cost };

/** Templates whose number grows with the catalog, as pages of Next's. */
const ROUTES = ["models/[slug]/page.tsx", "hardware/[slug]/page.tsx"];

/** Builds record pages of a catalog so many times as large: `next build`, then finishing. */
export async function buildScale(times: number): Promise<Scale> {
  const folder = copyProject(`records-${times}x`, ROUTES);
  multiplySeeds(folder, times);
  const cost = await exportCost(folder);
  return { times, pageCount: pagesIn(`${folder}/out`).length, cost };
}

/** `next build` and finishing, as `npm run build` does them. */
export async function exportCost(folder: string): Promise<Cost> {
  const exported = await costOf(folder, "npx", ["--no-install", "next", "build"]);
  const finished = await costOf(folder, "node", ["scripts/run.mjs", "scripts/finish/index.ts"]);
  return together(exported, finished);
}
