import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** A page of each template. */
const PAGES = [
  "/",
  "/maps/",
  "/maps/inference-runtimes/",
  "/maps/inference-runtimes/2026-05/",
  "/models/",
  "/models/qwen3-8b/",
  "/models/whisper-large-v3/",
  "/models/qwen3-8b/hardware/gpu-laptop/",
  "/hardware/",
  "/hardware/rtx-4090/",
  "/hardware/apple-m4-max-40core/",
  "/hardware/rtx-4090/models/10b-to-40b/",
  "/hardware/apple-m4-max-40core/models/10b-to-40b/",
  "/will-it-run/llama-3-3-70b/rtx-4090/",
  "/tools/",
  "/tools/ollama/",
  "/quantizations/",
  "/quantizations/q4-k-m/",
  "/compatibility/",
  "/compatibility/features/",
  "/hardware-combos/",
  "/hardware-combos/2x-rtx-3090/",
  "/benchmarks/",
  "/benchmarks/kv-cache/",
  "/benchmarks/m00213/",
  "/benchmarks/add/",
  "/methodology/",
  "/editorial-policy/",
  "/best-gpu/",
  "/choose-my-gpu/",
  "/cost-vs-cloud/",
  "/best-gpu/32b-dense/",
  "/best-gpu/under-1000-usd/",
  "/api/",
  "/compare/",
  "/compare/?hardware=rtx-4090,rtx-3090",
  "/compare/hardware/rtx-4060-ti-16gb-vs-rtx-5070/",
  "/compare/models/gpt-oss-20b-vs-qwen3-6-35b-a3b/",
  "/compare/tools/lm-studio-vs-ollama/",
  "/search/",
  "/sitemap/",
  "/404.html",
];

/** Rows and items past these repeat the same markup; axe takes minutes over thousands of them. */
const KEPT_ROWS = 12;
const KEPT_ITEMS = 24;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Leaves the first rows of each table body and the first items of each list. */
async function shorten(page: Page) {
  await page.evaluate(
    ([rows, items]) => {
      const rest = [
        ...[...document.querySelectorAll("tbody")].flatMap((body) => [...body.rows].slice(rows)),
        ...[...document.querySelectorAll("ul, ol")].flatMap((l) => [...l.children].slice(items)),
      ];
      for (const element of rest) element.remove();
    },
    [KEPT_ROWS, KEPT_ITEMS],
  );
}

/** Waits until the page has laid out what it left for later: before, links in it lie where no reader meets them. */
async function laidOut(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>(".drawn-late, .row-grid tbody > tr")].every(
      ({ style }) => style.contentVisibility === "visible",
    ),
  );
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await shorten(page);
        await laidOut(page);
        const builder = new AxeBuilder({ page });
        // The dark theme changes colours alone.
        if (theme === "light") builder.withTags(TAGS);
        else builder.withRules(["color-contrast", "link-in-text-block"]);
        const found = await builder.analyze();
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const path of PAGES) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  }
});
