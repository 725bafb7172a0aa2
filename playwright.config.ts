import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/lib/chromium.mjs";
import { freePort } from "./scripts/lib/free-port.mjs";

/** Any that is free, so that other servers may run. The workers read this file too: they get the same. */
process.env.E2E_PORT ??= String(await freePort());
const PORT = process.env.E2E_PORT;

/**
 * Chromium refuses its sandbox to root. A page drawn ahead becomes another target when it is opened,
 * which the driver loses sight of, so links are followed plainly here.
 */
const args = [
  "--disable-features=Prerender2",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "en-US",
    timezoneId: "UTC",
    launchOptions: { executablePath: await findChromium(), args },
  },
  webServer: {
    command: `node scripts/serve.mjs ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
