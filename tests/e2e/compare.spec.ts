import { expect, test } from "@playwright/test";

test("a buyer puts two cards side by side, reads the difference, and opens the same link afresh", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Compare", exact: true }).click();
  await page.getByLabel("First").fill("rtx 3090");
  await page.getByLabel("Second").fill("RTX 4090");
  await page.getByLabel("Second").press("Enter");

  const power = page.getByRole("row", { name: /^Power/ });
  await expect(power).toContainText(/350\sW/);
  await expect(power).toContainText(/450\sW/);
  await expect(power).toContainText("1.29×");
  await expect(page).toHaveURL(/\/compare\/\?hardware=rtx-3090,rtx-4090$/);

  const afresh = await context.newPage();
  await afresh.goto(page.url());
  await expect(afresh.getByRole("row", { name: /^Power/ })).toContainText("1.29×");
  await afresh.getByRole("link", { name: /^When to take which/ }).click();
  await expect(afresh).toHaveURL(/\/compare\/hardware\/rtx-3090-vs-rtx-4090\/$/);
  await expect(afresh.getByText(/Take RTX 3090 if price decides: \$/)).toBeVisible();
});

test("an address with a name that does not exist says so, and its nearest choice mends it", async ({
  page,
}) => {
  await page.goto("/compare/?hardware=rtx-4095,rtx-3090");
  await expect(page.getByText("No machine is called “rtx-4095”.")).toBeVisible();
  await page.getByRole("link", { name: "GeForce RTX 4090 24 GB" }).click();
  await expect(page.getByRole("row", { name: /^Power/ })).toContainText(/450\sW/);
});

test("a pair named the other way round leads to the one page it has", async ({ page }) => {
  await page.goto("/compare/hardware/rtx-4090-vs-rtx-3090/");
  await expect(page).toHaveURL(/\/compare\/hardware\/rtx-3090-vs-rtx-4090\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("RTX 3090 vs RTX 4090");
});

test("two records that have no page together are put side by side from their address", async ({
  page,
}) => {
  await page.goto("/compare/hardware/rtx-3090-vs-rtx-5060/");
  await page.getByRole("link", { name: "Put these two side by side" }).click();
  await expect(page.getByRole("row", { name: /^Memory as sold/ })).toContainText(/24\sGB/);
});

test("three models stand side by side, and a tool beside another", async ({ page }) => {
  await page.goto("/compare/?models=qwen3-8b,llama-3-1-8b,gemma-3-12b");
  await expect(page.getByRole("row", { name: /^Native context/ })).toContainText(/131,072\stokens/);
  await page.goto("/compare/?tools=ollama,lm-studio");
  await expect(page.getByRole("row", { name: /^Licence/ })).toContainText("MIT");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes from a card's page to a pair, and reads when to take which", async ({
    page,
  }) => {
    await page.goto("/hardware/rtx-4090/");
    await page.getByRole("link", { name: "RTX 3090 vs RTX 4090" }).click();
    await expect(page.getByText(/Take RTX 4090 if speed decides/)).toBeVisible();
  });

  test("the list of pairs is plain links, and no form is shown that would not work", async ({
    page,
  }) => {
    await page.goto("/compare/");
    await expect(page.getByLabel("First")).toBeHidden();
    await page.getByRole("link", { name: "LM Studio vs Ollama" }).click();
    await expect(page.getByText(/open source decides/)).toBeVisible();
  });
});
