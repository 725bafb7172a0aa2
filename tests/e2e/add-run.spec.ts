import { expect, type Page, test } from "@playwright/test";

const ROW = {
  build_number: 6210,
  backends: "CUDA",
  gpu_info: "NVIDIA GeForce RTX 4090",
  model_filename: "models/Qwen3-8B-Q4_K_M.gguf",
  model_size: 5027783872,
  n_prompt: 0,
  n_gen: 128,
  avg_ts: 131.5,
};

function paste(page: Page) {
  return page.getByRole("textbox", { name: "What the program printed" });
}

function record(page: Page) {
  return page.getByRole("region", { name: "The record as JSON" });
}

test("someone pastes a llama-bench run, sees how far the estimate is off, and takes the record along", async ({
  page,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost:")) elsewhere.push(request.url());
  });
  await page.goto("/benchmarks/");
  await page.getByRole("main").getByRole("link", { name: "Add your run" }).click();
  await paste(page).fill(JSON.stringify(ROW));

  await expect(page.getByText("In the catalog: Qwen3 8B")).toBeVisible();
  const figure = page.getByRole("row").filter({ hasText: "writing 128 tokens" });
  await expect(figure).toContainText(/\d+ \(\d+–\d+\)/);
  await expect(figure).toContainText(/[+−][\d.]+\s%/);
  await expect(record(page)).toContainText('"tags":["self-reported"]');

  await page.getByLabel("Where the output is public").fill("https://gist.github.com/someone/1");
  await expect(record(page)).toContainText('"tags":[]');
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as a file" }).click();
  expect((await download).suggestedFilename()).toBe("measured-run.json");
  expect(elsewhere).toEqual([]);
});

test("a text that is no run is said to be none, and markup in one stays text", async ({ page }) => {
  await page.goto("/benchmarks/add/");
  await paste(page).fill("it was quite fast");
  await expect(page.getByText("No run was recognised in this text.")).toBeVisible();
  const name = "<img src=x onerror=document.title='taken'>.gguf";
  await paste(page).fill(JSON.stringify({ ...ROW, model_filename: name }));
  await expect(page.getByText("Not in the catalog")).toBeVisible();
  await expect(record(page)).toContainText("<img src=x onerror=document.title='taken'>");
  await expect(page).toHaveTitle(/^Add your run/);
});

test("a machine corrected by hand has its own estimate", async ({ page }) => {
  await page.goto("/benchmarks/add/");
  await paste(page).fill(JSON.stringify({ ...ROW, gpu_info: "my card" }));
  await expect(page.getByText("Estimates need a model and a machine")).toBeVisible();
  await page.getByLabel("Machine", { exact: true }).fill("RTX 3090 24GB");
  await expect(page.getByText("Estimated for Qwen3 8B on GeForce RTX 3090 24 GB")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says how to hand a run in", async ({ page }) => {
    await page.goto("/benchmarks/add/");
    await expect(paste(page)).toBeHidden();
    await page.getByRole("link", { name: "section on corrections" }).click();
    await expect(page).toHaveURL(/\/contact\/\?page=.*#corrections$/);
  });
});
