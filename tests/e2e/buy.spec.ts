import { expect, type Page, test } from "@playwright/test";

const WANTED = "/choose-my-gpu/?model1=qwen3-32b&budget=1000&context=16384&format=q4-k-m&speed=15";

/** The list under a heading of the answer. */
function list(page: Page, title: string) {
  return page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });
}

test("a buyer with $1,000 finds what holds a 32B model at Q4_K_M with 16K of context, and what it cannot do", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Best GPU" }).click();
  await page.getByRole("main").getByRole("link", { name: "Under $1,000" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Dense 27B to 32B" })).toContainText(/\$\d/);
  await page.goto(WANTED);
  const ranked = list(page, "With a dated price, best first").getByRole("listitem");
  const used = ranked.filter({
    has: page.getByRole("heading", { name: "GeForce RTX 3090 24 GB" }),
  });
  await expect(used).toContainText("$700 to $900");
  await expect(used).toContainText("used, 16 May 2026");
  await expect(used).toContainText(/Qwen3 32B: \d+–\d+\stok\/s, needs [\d.]+\sGiB/);
  await expect(list(page, "Above the budget")).toContainText("Would be first at up to $");
  await expect(list(page, "No dated price")).toContainText("Radeon RX 7900 XTX");
});

test("a buyer lets prices without a day count, and the advice changes with the address", async ({
  page,
}) => {
  await page.goto(WANTED);
  await expect(page.getByText(/^Take the GeForce RTX 3090 24 GB\./)).toBeVisible();
  await page.getByLabel("Prices without a day count too").check();
  await expect(page.getByText(/^Take the Intel Arc Pro B60 24 GB\./)).toBeVisible();
  await expect(page).toHaveURL(/day=no/);
  await page.getByLabel("Budget, $").fill("600");
  await expect(page.getByText(/within \$600/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Budget, $")).toHaveValue("600");
  await expect(page.getByText(/within \$600/)).toBeVisible();
});

test("bad input is said, with the nearest name, and never gives an empty page", async ({
  page,
}) => {
  await page.goto("/choose-my-gpu/?model1=qwen3-33b&budget=plenty&format=q9");
  await expect(page.getByText("No model of the catalog is called so. Nearest:")).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("The budget “plenty” is no number");
  await expect(page.getByRole("alert")).toContainText(
    "There is no format “q9” here: Q4_K_M is taken.",
  );
  await page.getByLabel("Model", { exact: true }).fill("gpt-oss-20b");
  await expect(page.getByText("gpt-oss-20b: ").first()).toBeVisible();
});

test("a developer changes the hours a day and sees the break-even move", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Cost vs cloud" }).click();
  const renting = page.getByText(/^(Renting is cheaper|Your own machine costs less than renting)/);
  await expect(page.getByText(/^The cloud is cheaper over 36 months/)).toBeVisible();
  await expect(renting).toContainText("would cost less only after");
  const line = page.locator("path[data-line=rented]");
  const before = await line.getAttribute("d");
  await page.getByLabel("Under load, hours a day").fill("12");
  await expect(renting).toContainText(/^Your own machine costs less than renting after \d+ months/);
  expect(await line.getAttribute("d")).not.toBe(before);
  await expect(page).toHaveURL(/\?hours=12$/);
  await page.reload();
  await expect(renting).toContainText(/^Your own machine costs less than renting after/);
});

test("a developer in Germany picks the region, and is asked for the euro", async ({ page }) => {
  await page.goto("/cost-vs-cloud/");
  await page
    .getByRole("group", { name: "Use and electricity" })
    .getByLabel("Fill in from")
    .selectOption("germany-household-2025");
  await expect(page.getByRole("alert")).toContainText("write what one euro costs in dollars");
  await page.getByLabel("One euro in $").fill("1.1");
  await expect(page.getByLabel("Electricity, $ a kWh")).toHaveValue("0.42185");
  await expect(page.getByRole("row").filter({ hasText: "Its price, a month" })).toContainText(
    "× $0.422",
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a buyer reads an answer and is led to the others", async ({ page }) => {
    await page.goto("/choose-my-gpu/");
    await expect(page.getByLabel("Budget, $")).toBeHidden();
    await expect(list(page, "With a dated price, best first")).toContainText("$700 to $900");
    await page.getByRole("link", { name: "Dense 70B models" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("dense 70B models");
  });

  test("a developer reads the comparison, its sum and where each figure comes from", async ({
    page,
  }) => {
    await page.goto("/cost-vs-cloud/");
    await expect(page.getByLabel("Idle, W")).toBeHidden();
    await expect(page.getByText(/^The cloud is cheaper over 36 months/)).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "Machine, $" })).toContainText(
      "16 May 2026",
    );
    await expect(page.getByRole("row").filter({ hasText: "Its price, a month" })).toContainText(
      "$5.8",
    );
  });
});
