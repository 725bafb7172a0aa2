import { expect, test } from "@playwright/test";

test("a reader with a 3090 finds the pair, its commands, and checks it with the same machine", async ({
  page,
}) => {
  await page.goto("/hardware/rtx-3090/");
  await page.getByRole("link", { name: "2 × GeForce RTX 3090" }).first().click();
  await expect(page).toHaveURL(/\/hardware-combos\/2x-rtx-3090\/$/);
  await expect(page.getByText("--tensor-parallel-size 2")).toBeVisible();
  const row = page.getByRole("row", { name: /^Llama 3\.3 70B/ }).first();
  await expect(row).toContainText("Runs well");
  await row.getByRole("link", { name: "Check Llama 3.3 70B Instruct" }).click();
  await expect(page).toHaveURL(/machine=rtx-3090\*2/);
  await expect(page.getByRole("main")).toContainText("2 × GeForce RTX 3090");
});

test("the list narrows to several computers, in the address too", async ({ page }) => {
  await page.goto("/hardware-combos/");
  await page.getByLabel("Sort").selectOption("Several computers");
  await expect(page).toHaveURL(/kind=computers/);
  await expect(page.getByRole("row", { name: /DGX Spark/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^2 × GeForce RTX 3090/ })).toBeHidden();
});
