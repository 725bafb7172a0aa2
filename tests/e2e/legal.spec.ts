import { expect, test } from "@playwright/test";

test("a reader who found an error is led to corrections, and the address says from which page", async ({
  page,
}) => {
  await page.goto("/methodology/");
  await page.getByRole("link", { name: "Report a correction" }).click();
  await expect(page).toHaveURL("/contact/?page=%2Fmethodology%2F#corrections");
  await expect(page.getByRole("heading", { name: "Corrections" })).toBeInViewport();
});

test("a reader who wonders about a mark beside a figure finds what it means", async ({ page }) => {
  await page.goto("/methodology/");
  await page.getByRole("main").getByRole("link", { name: "estimated", exact: true }).click();
  await expect(page).toHaveURL("/editorial-policy/#how-we-know-a-figure");
  await expect(page.getByRole("main")).toContainText("the answer of our own engine");
});

test("a reader goes from a formula to the value in it and what that rests on", async ({ page }) => {
  await page.goto("/methodology/");
  await page.getByRole("link", { name: "its type" }).click();
  const table = page.getByRole("region", { name: "Assumptions: Cache types" });
  await expect(table).toBeInViewport();
  await expect(table.getByRole("row").filter({ hasText: "q8_0" })).toContainText("34");
});

test("every page of the footer opens and says who answers for it", async ({ page }) => {
  await page.goto("/about/");
  const links = page.getByRole("navigation", { name: "Footer" }).getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const address of addresses) {
    const response = await page.goto(address ?? "");
    expect(response?.status(), address ?? "").toBe(200);
  }
});
