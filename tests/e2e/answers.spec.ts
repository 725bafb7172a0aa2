import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader finds every laptop chip that runs Qwen3 8B, then the answer for one", async ({
    page,
  }) => {
    await page.goto("/models/qwen3-8b/");
    const laptops = page.getByRole("row").filter({ hasText: "Laptop graphics" });
    await laptops.getByRole("link", { name: /^all \d+$/ }).click();
    await expect(page).toHaveURL(/\/models\/qwen3-8b\/hardware\/gpu-laptop\/$/);

    const row = page.getByRole("row").filter({ hasText: "GeForce RTX 4060 Laptop 8 GB" });
    await row.getByRole("link", { name: "Runs well" }).click();
    await expect(page).toHaveURL(/\/will-it-run\/qwen3-8b\/rtx-4060-laptop\/$/);
    await expect(page.getByRole("main")).toContainText("gives a model");
  });

  test("a reader learns what would run Llama 3.3 70B whole when one RTX 4090 does not", async ({
    page,
  }) => {
    await page.goto("/will-it-run/llama-3-3-70b/rtx-4090/");
    await expect(page.getByRole("main")).toContainText("With offload");
    const turns = page.getByRole("region", { name: "Where the answer turns" });
    await expect(turns.getByRole("link", { name: /Use 2 × GeForce RTX 4090/ })).toBeVisible();
    await page.getByText("The sum, term by term").click();
    await expect(page.getByRole("region", { name: "The sum" })).toContainText("Key-value cache");
  });

  test("a reader sees a chip's memory sizes side by side", async ({ page }) => {
    await page.goto("/hardware/apple-m4-max-40core/models/10b-to-40b/");
    await expect(page.getByRole("columnheader", { name: "128 GB" })).toBeVisible();
  });
});

test("a reader takes an answer into the checker with the same machine, model and format", async ({
  page,
}) => {
  await page.goto("/will-it-run/qwen3-8b/rtx-4060/");
  const verdict = "gives a model 7.8 GiB";
  await expect(page.getByRole("main")).toContainText(verdict);
  await page.getByRole("link", { name: "Ask it with other settings" }).click();
  await expect(page).toHaveURL(/machine=rtx-4060&model=qwen3-8b&quant=q[\w-]+&context=8192/);
  await expect(page.getByRole("article", { name: "Answer" })).toContainText(verdict);
});

test("no answer or class table scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    "/will-it-run/llama-3-3-70b/rtx-4090/",
    "/models/qwen3-8b/hardware/cpu/",
    "/hardware/cpu-2ch-ddr5-5600/models/2b-to-10b/",
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});
