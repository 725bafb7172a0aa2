import { expect, test } from "@playwright/test";

test("a reader goes from home to the map to a tool to its licence and source", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("link", { name: /inference runtime/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/maps\/inference-runtimes\//);

  const figure = page.getByRole("figure");
  await figure.getByRole("link", { name: /^Ollama: runner, open source, 179,137 stars/ }).click();
  await expect(page).toHaveURL(/\/tools\/ollama\//);

  const licence = page.getByRole("region", { name: "Licence" });
  await expect(licence).toContainText("Open source");
  await expect(licence).toContainText("MIT. Use, changes and commercial products are allowed.");
  const source = licence.getByRole("link", { name: "github.com" });
  await expect(source).toHaveAttribute("href", /^https:\/\/github\.com\/ollama\/ollama/);
});

test("a reader jumps from the drawing to a zone and back out to a month before", async ({
  page,
}) => {
  await page.goto("/maps/inference-runtimes/");
  await page.getByRole("figure").getByRole("link", { name: "5 Distributed" }).click();
  await expect(page.getByRole("heading", { name: "Distributed serving systems" })).toBeInViewport();

  const changes = page.getByRole("complementary", { name: "October 2026" });
  await changes.getByRole("link", { name: "August 2026" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed in August 2026");
});

test("a reader on a phone sees all 18 tools of the drawing, and the same as a table", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/maps/inference-runtimes/");
  const figure = page.getByRole("figure");
  await expect(figure.getByRole("link", { name: /stars(,| not) counted/ })).toHaveCount(18);
  await figure.getByText("The map as a table").click();
  await expect(figure.getByRole("row").filter({ hasText: "Petals" })).toContainText("≥ 9,880");
});

test("a reader finds every server that runs on macOS, and the choice stays in the address", async ({
  page,
}) => {
  await page.goto("/tools/");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("Servers");
  await page.getByRole("combobox", { name: "Platform" }).selectOption("macOS");
  await expect(page).toHaveURL(/kind=server&platform=macos/);
  const table = page.getByRole("region", { name: "Tools" });
  await expect(table.getByRole("link", { name: "Exo", exact: true })).toBeVisible();
  await expect(table.getByRole("link", { name: "TensorRT-LLM" })).toBeHidden();
});
