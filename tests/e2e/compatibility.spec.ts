import { expect, test } from "@playwright/test";

test("a reader finds what runs GGUF on Vulkan, follows the note, and comes back to the cell", async ({
  page,
}) => {
  await page.goto("/compatibility/");
  await page.getByRole("link", { name: "Which runtime uses which graphics card" }).click();
  await page.getByLabel("Has, at least in part").selectOption("Vulkan");
  await expect(page).toHaveURL(/has=vulkan/);
  const row = page.getByRole("row", { name: /^Ollama/ });
  await expect(row).toBeVisible();
  await expect(page.getByRole("row", { name: /^vLLM / })).toBeHidden();

  const note = page.locator("#note-ollama-vulkan");
  await page.locator("#at-ollama-vulkan").click();
  await expect(note).toBeInViewport();
  await expect(note).toContainText("Since v0.12.11");
  await note.getByRole("link", { name: "Ollama, Vulkan" }).click();
  await expect(page.locator("#at-ollama-vulkan")).toBeInViewport();
});

test("an address keeps the filter of a matrix", async ({ page }) => {
  await page.goto("/compatibility/formats/?has=exl3");
  await expect(page.getByRole("row", { name: /^ExLlamaV3/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Ollama/ })).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the matrix of features is whole, and unknown is not “no”", async ({ page }) => {
    await page.goto("/compatibility/features/");
    const rows = page.locator("#support-matrix [data-row]");
    expect(await rows.count()).toBeGreaterThan(40);
    await expect(rows.filter({ hasText: "ds4" })).toContainText("unknown");
    await expect(page.getByText("no page we read says either")).toBeVisible();
  });
});
