import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const TOO_LARGE = "/will-it-run/?machine=rtx-4090&model=llama-3-3-70b&quant=q4-k-m";

function answer(page: Page) {
  return page.getByRole("article", { name: "Answer" });
}

test("a buyer finds that a 70B model at Q4_K_M does not fit one 24 GB card, why, and three ways out", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Your machine" }).fill("rtx 4090 24gb");
  await page.getByRole("combobox", { name: "The model" }).fill("llama 3.3 70b");
  await page.getByRole("button", { name: "Will it run?" }).click();
  await page.getByRole("combobox", { name: "Quantization" }).selectOption("Q4_K_M");

  await expect(answer(page)).toContainText("Llama 3.3 70B Instruct at Q4_K_M needs 42.1 GiB");
  await expect(answer(page)).toContainText("gives a model 23.4 GiB");
  await expect(answer(page)).toContainText("does not fit");
  const fixes = answer(page).getByRole("region", { name: "What would make it run" });
  await expect(fixes.getByRole("link", { name: /2 × GeForce RTX 4090/ })).toBeVisible();
  expect(await fixes.getByRole("listitem").count()).toBeGreaterThanOrEqual(3);

  await answer(page).getByText("The sum").click();
  await expect(answer(page)).toContainText("80 layers × 8,192 cells × 8 KV heads");
});

test("a way out leads to its own answer, which says that it runs", async ({ page }) => {
  await page.goto(TOO_LARGE);
  await answer(page)
    .getByRole("link", { name: /2 × GeForce RTX 4090/ })
    .click();
  await expect(page).toHaveURL(/machine=rtx-4090\*2|machine=2/);
  await expect(answer(page).getByText("Runs well", { exact: true }).first()).toBeVisible();
  await expect(answer(page)).toContainText("2 × GeForce RTX 4090 24 GB gives a model 46.8 GiB");
});

test("the same link opened afresh shows the same answer", async ({ page, context }) => {
  await page.goto("/will-it-run/?machine=2x+rtx+3090&model=qwen3-32b&context=32768&kv=q8_0");
  // What is found last: machines by price, and measured runs.
  await expect(answer(page)).toContainText("Cheapest that runs it well");
  await expect(answer(page)).toContainText("Nearest measured runs");
  const first = (await answer(page).textContent()) ?? "";
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => answer(other).textContent()).toBe(first);
});

test("a bad address says what is wrong with each part, and offers the nearest", async ({
  page,
}) => {
  await page.goto("/will-it-run/?machine=rtx-4900&model=qwen3-8bb&context=lots&kv=q9_9");
  const alert = page.getByRole("alert").filter({ hasText: "could not be used" });
  await expect(alert).toContainText("machine=rtx-4900");
  await expect(alert).toContainText("model=qwen3-8bb");
  await expect(alert).toContainText("context=lots");
  await expect(alert).toContainText("kv=q9_9");
  await alert.getByRole("link", { name: /Qwen3 8B/ }).click();
  await expect(page).toHaveURL(/model=qwen3-8b(?:&|$)/);
  await expect(alert).not.toContainText("model=qwen3-8bb");
});

test("a machine alone is answered with every model, and a text finds one of them", async ({
  page,
}) => {
  await page.goto("/will-it-run/?machine=apple-m4-max-40core-64gb");
  await expect(page.getByRole("heading", { name: /^What runs on Apple M4 Max/ })).toBeVisible();
  await page.getByLabel("Find in the list").fill("gpt-oss");
  await expect(page.getByRole("row").filter({ hasText: "gpt-oss-20b" })).toContainText("Runs well");
});

test("a model that writes no text is said not to be estimated, and why", async ({ page }) => {
  await page.goto("/will-it-run/?machine=rtx-4090&model=whisper-large-v3");
  await expect(page.getByRole("main")).toContainText("Whisper large-v3 is not estimated: it hears");
});

test("pasted nvidia-smi output becomes the machine", async ({ page }) => {
  await page.goto("/will-it-run/?model=qwen3-8b");
  await page.getByText("Several devices, described by hand, or pasted").click();
  await page
    .getByRole("textbox", { name: /paste/i })
    .fill(
      "GPU 0: NVIDIA GeForce RTX 3090 (UUID: GPU-1)\nGPU 1: NVIDIA GeForce RTX 3090 (UUID: GPU-2)",
    );
  await expect(answer(page)).toContainText("2 × GeForce RTX 3090");
});

test("the keyboard alone picks a machine and a model", async ({ page }) => {
  await page.goto("/will-it-run/");
  await page.getByRole("combobox", { name: "Machine" }).focus();
  await page.keyboard.type("rtx 3060 12");
  await expect(page.getByRole("option", { name: /RTX 3060 12 GB/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Model", exact: true }).focus();
  await page.keyboard.type("qwen3 8b");
  await expect(page.getByRole("option", { name: "Qwen3 8B", exact: true })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("Qwen3 8B");
  await expect(answer(page)).toContainText("GeForce RTX 3060 12 GB");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const address of ["/will-it-run/", TOO_LARGE, "/will-it-run/?machine=rtx-3060-12gb"]) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        await page.waitForLoadState("networkidle");
        await page.evaluate(() => {
          for (const { rows } of document.querySelectorAll("tbody")) {
            for (const row of [...rows].slice(12)) row.remove();
          }
        });
        const found = await new AxeBuilder({ page }).analyze();
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("neither answer nor ranking scrolls sideways", async ({ page }) => {
    for (const address of [TOO_LARGE, "/will-it-run/?machine=rtx-4090"]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(extra, address).toBe(0);
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the checker leads to the pages that hold the same answers", async ({ page }) => {
    await page.goto("/will-it-run/");
    await page.getByRole("link", { name: "Qwen3 8B", exact: true }).click();
    await expect(page.getByRole("table").first()).toContainText("GeForce RTX 3060 12 GB");
  });
});
