import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a reader without JavaScript finds which cards run Qwen3 8B, from the search link", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await page.getByRole("link", { name: "Qwen3 8B", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "GeForce RTX 3060 12 GB" });
  await expect(row).toContainText("Runs well");
});

test("a reader without JavaScript sees no control that would not work", async ({ page }) => {
  await page.goto("/search/");
  await expect(page.getByLabel("Part of a name")).toBeHidden();
  await expect(page.getByRole("button", { name: /theme/i })).toBeHidden();
});

test("a reader without JavaScript is led on from an address that does not exist", async ({
  page,
}) => {
  await page.goto("/nothing-here/");
  await page.getByRole("main").getByRole("link", { name: "Everything, from A to Z" }).click();
  await page.getByRole("link", { name: "Ollama", exact: true }).click();
  await expect(page).toHaveURL(/\/tools\/ollama\//);
});
