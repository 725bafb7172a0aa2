import type { Browser, CDPSession } from "playwright";
import { readVitals } from "./vitals";

/** What one load of a page cost its reader. Bytes are as sent, fonts and images apart. */
export type Load = {
  lcpMilliseconds: number;
  tbtMilliseconds: number;
  layoutShift: number;
  sentBytes: number;
  /** What moved, the elements of the greatest shift. */
  moved: readonly string[];
};

/** Slow 4G as Lighthouse has it, on a phone with a quarter of this machine's speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const CPU_SLOWDOWN = 4;
export const PHONE = { width: 390, height: 844 };

/** A new context loads pages of the browser's own, which would take their time from the page measured. */
export const START_MILLISECONDS = 1500;

/** Behind the last request, work may still be under way: chunks are read, long tables laid out. */
const SETTLE_MILLISECONDS = 1500;

const COUNTED_TYPES = new Set(["Document", "Stylesheet", "Script", "Fetch", "XHR"]);

/** Loads a page once with nothing cached, on a slow connection and a slow machine. */
export async function measure(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-US" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sentBytes = await countBytes(session);
    await page.waitForTimeout(START_MILLISECONDS);
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(SETTLE_MILLISECONDS);
    return { ...(await page.evaluate(readVitals)), sentBytes: sentBytes() };
  } finally {
    await context.close();
  }
}

/** @returns what was sent so far */
async function countBytes(session: CDPSession): Promise<() => number> {
  const counted = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (COUNTED_TYPES.has(type)) counted.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => bytes;
}
