import { expect, test } from "@playwright/test";

test("a reader with too little memory goes from Q4_K_M to the next smaller format and its files", async ({
  page,
}) => {
  await page.goto("/quantizations/");
  await page.getByLabel("Name").fill("q4_k_m");
  await page.getByRole("row").getByRole("link", { name: "Q4_K_M", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("4.90 bits a weight in the median of");
  const choice = page.getByRole("region", { name: "When to take it" });
  await choice.getByRole("listitem").last().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/quantizations\/(?!q4-k-m)[a-z0-9-]+\/$/);
  await expect(page.getByRole("heading", { name: "Real files" })).toBeVisible();
});

test("a reader finds from a file of Qwen3 8B what its format loses, and who measured it", async ({
  page,
}) => {
  await page.goto("/models/qwen3-8b/");
  await page
    .getByRole("region", { name: /GGUF files/ })
    .getByRole("link", { name: "Q4_K_M", exact: true })
    .click();
  const table = page.getByRole("region", { name: "Quality loss of Q4_K_M" });
  await expect(table.getByRole("row").filter({ hasText: "LLaMA 3 8B" }).first()).toContainText(
    "0.0",
  );
  await expect(table.getByRole("link").first()).toHaveAttribute("href", /^https:/);
});
