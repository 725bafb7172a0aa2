import { expect, test } from "@playwright/test";

const dialog = { name: "Search" };

test("a reader presses /, types a card as people say it, and arrives by Enter", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("/");
  const input = page.getByRole("combobox", dialog);
  await expect(input).toBeFocused();
  await input.pressSequentially("4060ti 16");
  await expect(page.getByRole("option").first()).toContainText("GeForce RTX 4060 Ti 16 GB");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/hardware\/rtx-4060-ti-16gb\//);
});

test("arrow keys move through the results, and Escape gives the focus back to the link", async ({
  page,
}) => {
  await page.goto("/methodology/");
  const link = page.getByRole("banner").getByRole("link", { name: "Search" });
  await link.click();
  const input = page.getByRole("combobox", dialog);
  await input.fill("gemma 3");
  await expect(page.getByRole("option", { selected: true })).toContainText("Gemma 3");
  const first = await page.getByRole("option", { selected: true }).textContent();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).not.toHaveText(first ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(link).toBeFocused();
});

test("a misspelled name is said to be unknown, and the nearest is offered", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", dialog).fill("olama");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText(
    "Nothing is called “olama”",
  );
  await page
    .getByRole("option", { name: /Ollama/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tools\/ollama\//);
});

test("when the index does not load, the dialog leads to the list from A to Z", async ({ page }) => {
  await page.route("**/search-index.json", (route) => route.abort());
  await page.goto("/");
  await page.keyboard.press("/");
  await page.getByRole("dialog").getByRole("link", { name: "the list from A to Z" }).click();
  await page.getByLabel("Part of a name").fill("mixtral 22b");
  await expect(page.locator("#everything li a:visible")).toHaveText([/Mixtral 8x22B/]);
});

test("an address that does not exist offers the records that it may mean", async ({ page }) => {
  const response = await page.goto("/gpus/rtx-4090-24gb/");
  expect(response?.status()).toBe(404);
  await page.getByRole("main").getByRole("link", { name: "GeForce RTX 4090", exact: true }).click();
  await expect(page).toHaveURL(/\/hardware\/rtx-4090\//);
});
