// npm run bench:search: how long a keystroke takes in the search dialog, from the letter to the laid-out
// list, with today's index and with one of five times its size. It fails only when it cannot measure.
import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import type { SearchIndex } from "@/lib/search/document";
import { findChromium } from "../../lib/chromium.mjs";
import { isBuilt } from "../../lib/inputs.mjs";
import { createStaticServer } from "../../lib/static-server.mjs";
import { run, say } from "../../lib/steps.mjs";
import { keystrokeTimes } from "./keystrokes";
import { enlarged, typedTexts } from "./texts";

const FOLDER = "out";
const INDEX = "/search-index.json";
/** Most milliseconds of the 95th percentile, by how many times today's index. */
const TARGETS = [
  { times: 1, mostMs: 30 },
  { times: 5, mostMs: 60 },
] as const;

if (!isBuilt(".", FOLDER)) {
  say("Building");
  await run("node", ["scripts/build.mjs"], { limitSeconds: 1800 });
}
const index: SearchIndex = JSON.parse(readFileSync(FOLDER + INDEX, "utf8"));
const server = createStaticServer(FOLDER);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const lines: string[] = [];
for (const { times, mostMs } of TARGETS) {
  const page = await browser.newPage();
  const body = JSON.stringify(enlarged(index, times));
  await page.route(`**${INDEX}`, (route) =>
    route.fulfill({ body, contentType: "application/json" }),
  );
  await page.goto(origin);
  const sorted = (await keystrokeTimes(page, typedTexts(index))).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const verdict = at(0.95) <= mostMs ? "met" : "MISSED";
  lines.push(
    `${times} × today: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms ` +
      `(at most ${mostMs}: ${verdict}), slowest ${at(0.9999).toFixed(1)} ms; ${sorted.length} keystrokes`,
  );
  await page.close();
}
await browser.close();
server.close();
console.log(lines.join("\n"));
