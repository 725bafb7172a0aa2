// npm run bench:pages [-- --loads=5]: the finished pages beside the same export unfinished, on a slow
// connection. It measures and says what misses its target; it fails only when it cannot measure.
import { copyFileSync } from "node:fs";
import type { Server } from "node:http";
import { type Browser, chromium } from "playwright";
import { bundleEnhancement } from "../../finish/bundle";
import { findChromium } from "../../lib/chromium.mjs";
import { isBuilt } from "../../lib/inputs.mjs";
import { createStaticServer } from "../../lib/static-server.mjs";
import { run, say } from "../../lib/steps.mjs";
import { checkerLines } from "./checker";
import { type Load, measure } from "./measure";
import { type Comparison, medianLoad, tableOf, targetsOf } from "./report";
import { missingIn, type Sample, samplesIn } from "./sample";

const RAW = ".cache/raw";
const FINISHED = "out";
const loadCount = Number(process.argv.find((word) => word.startsWith("--loads="))?.slice(8) ?? 5);

if (!isBuilt(".", RAW) || !isBuilt(".", FINISHED)) {
  say("Building, and keeping the bare export in .cache/raw");
  await run("node", ["scripts/build.mjs", "--keep-raw"], { limitSeconds: 1800 });
}
await addEnhancement();
for (const address of missingIn(FINISHED)) say(`There is no ${address} to measure.`);

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const servers = { raw: await serve(RAW), finished: await serve(FINISHED) };
const comparisons: Comparison[] = [];
for (const page of samplesIn(FINISHED)) {
  say(`${page.address}: ${loadCount} loads of each`);
  comparisons.push(await compare(browser, page));
}
say("The checker's own marks");
const checker = await checkerLines(browser, servers.finished.origin, loadCount);
await browser.close();
for (const { server } of Object.values(servers)) server.close();

const targets = targetsOf(comparisons);
const misses = [...targets.misses, ...checker.misses];
console.log(["", ...tableOf(comparisons), "", ...targets.lines, ...checker.lines].join("\n"));
console.log(misses.length === 0 ? "Every target is met." : `Missed:\n  ${misses.join("\n  ")}`);

/** Loads both in turn, so that what else the machine does meets both alike. */
async function compare(browser: Browser, page: Sample): Promise<Comparison> {
  const raw: Load[] = [];
  const finished: Load[] = [];
  for (let load = 0; load < loadCount; load += 1) {
    raw.push(await measure(browser, servers.raw.origin + page.address));
    finished.push(await measure(browser, servers.finished.origin + page.address));
  }
  return { page, raw: medianLoad(raw), finished: medianLoad(finished) };
}

/** The bare export names the enhancement by its plain name, which finishing replaces. */
async function addEnhancement(): Promise<void> {
  const { address } = await bundleEnhancement(RAW);
  copyFileSync(RAW + address, `${RAW}/enhance/index.js`);
}

async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${port}` };
}
