import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";

test("a stranger goes from the page to the models as JSON, open to every origin", async ({
  page,
  request,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Open data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open data");
  const href = await page.getByRole("link", { name: "Models as JSON" }).getAttribute("href");

  const answer = await request.get(href ?? "");
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const { records, license } = await answer.json();
  expect(license.spdx).toBe("CC-BY-4.0");
  expect(records.map(({ slug }: { slug: string }) => slug)).toContain("qwen3-8b");
});

test("a spreadsheet gets a table whose first line names units", async ({ request }) => {
  const answer = await request.get("/api/v1/configurations.csv");
  expect(answer.headers()["content-type"]).toBe("text/csv;charset=utf-8");
  expect(await answer.text()).toMatch(/^slug,name,hardware,.*memoryGiB,.*bandwidthGBPerSecond\r\n/);
});

test("the bundle is what its checksum says", async ({ request }) => {
  const { files } = await (await request.get("/api/v1/bundle.json")).json();
  for (const { address, sha256 } of files) {
    const bytes = await (await request.get(new URL(address).pathname)).body();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  }
});

test("a document leads to its Markdown twin, and the twin to its tables", async ({
  page,
  request,
}) => {
  await page.goto("/models/qwen3-8b/");
  const twin = await page.locator('link[type="text/markdown"]').getAttribute("href");
  const text = await (await request.get(`/models/qwen3-8b/${twin}`)).text();
  expect(text).toMatch(/^Source: https:\/\/runlocalai\.co\/models\/qwen3-8b\/\n/);
  expect(text).toContain("# Qwen3 8B");
  expect(text).toMatch(/\| Machine \|.*\n\| --- \|/);
});

test("a dotted id leads to the page of the model", async ({ page }) => {
  await page.goto("/models/llama-3.1-8b");
  await expect(page).toHaveURL(/\/models\/llama-3-1-8b\/$/);
});
