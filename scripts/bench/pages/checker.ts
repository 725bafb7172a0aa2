import type { Browser } from "playwright";
import { routes } from "@/lib/routes";
import { CPU_SLOWDOWN, PHONE, START_MILLISECONDS } from "./measure";

/** A mark the checker leaves in `performance`, where it is seen, and what it may take. */
type Step = { mark: string; says: string; address: string; mostMilliseconds: number };

const STEPS: readonly Step[] = [
  {
    mark: "checker-rank",
    says: "every model at every quantization on one machine",
    address: `${routes.checker()}?machine=rtx-4090`,
    mostMilliseconds: 50,
  },
  {
    mark: "checker-rows",
    says: "from there to the first 50 rows on screen",
    address: `${routes.checker()}?machine=rtx-4090`,
    mostMilliseconds: 50,
  },
  {
    mark: "checker-flips",
    says: "flip points when an answer opens",
    address: `${routes.checker()}?machine=rtx-3060-12gb&model=qwen3-14b`,
    mostMilliseconds: 20,
  },
];

/** The steps of the checker on a machine four times slower, each load cold: a line a step. */
export async function checkerLines(
  browser: Browser,
  origin: string,
  loadCount: number,
): Promise<{ lines: string[]; misses: string[] }> {
  const lines: string[] = [];
  const misses: string[] = [];
  for (const { mark, says, address, mostMilliseconds } of STEPS) {
    const times: number[] = [];
    for (let load = 0; load < loadCount; load += 1) {
      times.push(await timeOf(browser, origin + address, mark));
    }
    const [median = 0] = times.sort((a, b) => a - b).slice(Math.floor(times.length / 2));
    lines.push(`${mark.padEnd(28)} ${median.toFixed(0)} ms, at most ${mostMilliseconds}: ${says}`);
    if (median > mostMilliseconds) misses.push(`${mark} takes ${median.toFixed(0)} ms`);
  }
  return { lines, misses };
}

/** One cold load; waits until the page has left the mark. */
async function timeOf(browser: Browser, url: string, mark: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-US" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.waitForTimeout(START_MILLISECONDS);
    await page.goto(url);
    const found = await page.waitForFunction(
      (name) => performance.getEntriesByName(name, "measure")[0]?.duration,
      mark,
    );
    return (await found.jsonValue()) ?? 0;
  } finally {
    await context.close();
  }
}
