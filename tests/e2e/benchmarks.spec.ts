import { expect, test } from "@playwright/test";

test("a doubter goes from a model to a measured run, its source and the estimate beside it", async ({
  page,
}) => {
  await page.goto("/models/qwen3-8b/");
  const measured = page.getByRole("region", { name: "Measured runs: Qwen3 8B" });
  await measured
    .getByRole("link", { name: /^Qwen3 8B at / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/benchmarks\/m\d+\/$/);
  await expect(page.getByRole("main")).toContainText("The engine estimates");
  await expect(page.getByRole("region", { name: "Measured and estimated" })).toBeVisible();
  await expect(page.getByText("Figure as printed")).toBeVisible();

  const near = page.getByRole("region", { name: "Nearest runs" });
  await near.getByRole("listitem").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/benchmarks\/m\d+\/$/);
});

test("an answer names the nearest measured runs, how near they are, and what to take instead", async ({
  page,
}) => {
  await page.goto("/will-it-run/?machine=rtx-3090&model=qwen3-8b&quant=q4-k-m");
  const answer = page.getByRole("article", { name: "Answer" });
  const runs = answer.getByRole("region", { name: "Nearest measured runs" });
  await expect(runs.getByRole("listitem").first()).toContainText("the estimate there is");
  await expect(answer.getByRole("region", { name: "Quantization to take" })).toContainText(
    "more perplexity",
  );
  await expect(answer.getByRole("region", { name: "Cheapest that runs it well" })).toContainText(
    /\$\d+ /,
  );
  const flips = await page.evaluate(() => performance.getEntriesByName("checker-flips").length);
  expect(flips).toBeGreaterThan(0);
});
