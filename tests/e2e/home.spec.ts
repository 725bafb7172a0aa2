import { expect, test } from "@playwright/test";

test("a buyer asks in free text and arrives at the checker with both answers in the address", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Your machine").fill("rtx 4090 24gb");
  await page.getByLabel("The model").fill("llama 3.3 70b");
  await page.getByRole("button", { name: "Will it run?" }).click();
  await expect(page).toHaveURL(/\/will-it-run\/\?machine=rtx\+4090\+24gb&model=llama\+3\.3\+70b/);
});

test("a reader sees how many of the 16 models run well on a 24 GB card, and opens it", async ({
  page,
}) => {
  await page.goto("/");
  const row = page.getByRole("listitem").filter({ hasText: "GeForce RTX 4090 24 GB" });
  await expect(row).toContainText(/\d+ of 16 run well/);
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/hardware\/rtx-4090\//);
});

test("the first screen of a phone holds the question and the form", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Will it run?" })).toBeInViewport();
});

test("a reader keeps the theme that was chosen on the next page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("button", { name: "Switch to dark theme" }).click();
  await page.getByRole("link", { name: "Models", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "Switch to light theme" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
