import { expect, type Page, test } from "@playwright/test";
import { makeGguf } from "../gguf/make-gguf";
import { keysOf, SMALL_LLAMA } from "../gguf/small-models";

const MACHINE = "/will-it-run/?machine=rtx-4090";
const REPOSITORY = "someone/Tiny-GGUF";
const FILE = "Tiny-Q8_0.gguf";

/** As deep and as wide as Qwen3 8B, with 3 tensors of it: 524,288 × 34 ÷ 32 + 131,072 + 16,384 bytes. */
const QWEN = makeGguf({
  metadata: keysOf("qwen3", {
    block_count: 36,
    embedding_length: 4096,
    feed_forward_length: 12_288,
    "attention.head_count": 32,
    "attention.head_count_kv": 8,
    "attention.key_length": 128,
    "attention.value_length": 128,
    context_length: 40_960,
  }),
  tensors: [
    { name: "token_embd.weight", shape: [4096, 128], type: "Q8_0" },
    { name: "output.weight", shape: [4096, 16], type: "F16" },
    { name: "output_norm.weight", shape: [4096], type: "F32" },
  ],
});

const TINY = makeGguf(SMALL_LLAMA);

function answer(page: Page) {
  return page.getByRole("article", { name: "Answer" });
}

async function chooseFiles(page: Page, files: Record<string, Uint8Array>) {
  await page.getByText("A .gguf file of yours").click();
  await page.getByLabel(".gguf file", { exact: true }).setInputFiles(
    Object.entries(files).map(([name, bytes]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

/** Stands in for Hugging Face: answers by path, and keeps what was asked. */
async function standIn(page: Page, answers: Record<string, { status?: number; body: unknown }>) {
  const asked: string[] = [];
  await page.route(/^https:\/\/(?:huggingface\.co|[^/]*hf\.co)\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const { status = 200, body } = answers[pathname] ?? { status: 404, body: {} };
    const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    const isFile = body instanceof Uint8Array;
    await route.fulfill({
      status: isFile ? 206 : status,
      headers,
      body: isFile ? Buffer.from(body) : JSON.stringify(body),
    });
  });
  return asked;
}

test("a file of one's own becomes the model: the sum counts its tensors to the byte", async ({
  page,
}) => {
  await page.goto(MACHINE);
  await chooseFiles(page, { "Tiny-Q8_0.gguf": makeGguf(SMALL_LLAMA) });
  const status = page.getByRole("status").filter({ hasText: "holds" });
  await expect(status).toContainText("Tiny-Q8_0.gguf holds 59,136 bytes of weights in 5 tensors");
  await expect(status).toContainText("The catalog has no such model");
  await expect(answer(page)).toContainText("Tiny at Q8_0 needs");
  await expect(answer(page)).toContainText("A file of your own cannot be in a link.");
  await expect(answer(page).getByText("-m Tiny-Q8_0.gguf")).toBeVisible();

  await page.getByRole("button", { name: "Take the file away" }).click();
  await expect(page.getByRole("heading", { name: /^What runs on GeForce RTX 4090/ })).toBeVisible();
});

test("a file the catalog knows keeps its link, and the link leads to the record's answer", async ({
  page,
}) => {
  await page.goto(MACHINE);
  await chooseFiles(page, { "Qwen3-8B-Q8_0.gguf": QWEN });
  await expect(page.getByText("The catalog knows it as")).toBeVisible();
  await expect(answer(page).getByRole("link", { name: "All about Qwen3 8B" })).toBeVisible();
  await expect(
    answer(page).getByRole("button", { name: "Copy link to Qwen3 8B, without the file" }),
  ).toBeVisible();
  await expect(page.getByText("holds 704,512 bytes of weights in 3 tensors")).toBeVisible();
  // The card has less than that: the input embedding stays in the host's memory.
  await answer(page).getByText("The sum").click();
  await expect(answer(page).getByRole("row", { name: /^Weights/ })).toContainText("651,053");
});

test("a file let go on the page is read, too", async ({ page }) => {
  await page.goto(MACHINE);
  const bytes = [...makeGguf(SMALL_LLAMA)];
  const transfer = await page.evaluateHandle((content) => {
    const held = new DataTransfer();
    held.items.add(new File([new Uint8Array(content)], "Tiny-Q8_0.gguf"));
    return held;
  }, bytes);
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await expect(answer(page)).toContainText("Tiny at Q8_0 needs");
});

test("a hostile or broken file is said to be so, and nothing chosen before is lost", async ({
  page,
}) => {
  await page.goto("/will-it-run/?machine=rtx-4090&model=qwen3-8b&quant=q4-k-m");
  await expect(answer(page)).toContainText("Qwen3 8B at Q4_K_M");
  await chooseFiles(page, { "bad.gguf": makeGguf({ ...SMALL_LLAMA, tensorCount: 2n ** 60n }) });
  const status = page.getByRole("status").filter({ hasText: "could not be used" });
  await expect(status).toContainText("bad.gguf, its count of tensors: 1152921504606846976");
  await page
    .getByLabel(".gguf file", { exact: true })
    .setInputFiles({ name: "notes.gguf", mimeType: "text/plain", buffer: Buffer.from("hello") });
  await expect(status).toContainText("notes.gguf, its first four bytes: hell");
  await expect(answer(page)).toContainText("Qwen3 8B at Q4_K_M");
});

test("a part of a split model names the part that is missing", async ({ page }) => {
  await page.goto(MACHINE);
  const metadata = [...SMALL_LLAMA.metadata, ["split.no", 0], ["split.count", 2]] as const;
  await chooseFiles(page, { "Big-00001-of-00002.gguf": makeGguf({ ...SMALL_LLAMA, metadata }) });
  await expect(page.getByText("Missing: Big-00002-of-00002.gguf.")).toBeVisible();
});

test("an id pasted as the model asks huggingface.co only when the button that names it is pressed", async ({
  page,
}) => {
  const asked = await standIn(page, {
    [`/api/models/${REPOSITORY}/tree/main`]: {
      body: ["Q8_0", "F16"].map((type) => ({ path: `Tiny-${type}.gguf`, size: TINY.length })),
    },
    [`/${REPOSITORY}/resolve/main/${FILE}`]: { body: TINY },
  });
  await page.goto(`${MACHINE}&model=${encodeURIComponent(REPOSITORY)}`);
  const field = page.getByRole("textbox", { name: "Hugging Face id" });
  await expect(field).toHaveValue(REPOSITORY);
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Read the header from huggingface.co" }).click();
  await page.getByRole("button", { name: new RegExp(`^${FILE}, [\\d.]+.KB$`) }).click();
  await expect(answer(page)).toContainText("Tiny at Q8_0 needs");
  await expect(page).toHaveURL(/model=someone%2FTiny-GGUF%2FTiny-Q8_0\.gguf/);
  await expect(answer(page)).toContainText(`-hf ${REPOSITORY}:Q8_0`);
  await expect(answer(page).getByRole("button", { name: "Copy link to this file" })).toBeVisible();
});

for (const [status, says] of [
  [401, "There is no such repository, or it asks for a login."],
  [404, "There is no such repository or file."],
] as const) {
  test(`an answer of ${status} is explained, and the id stays`, async ({ page }) => {
    await standIn(page, { [`/api/models/${REPOSITORY}/tree/main`]: { status, body: {} } });
    await page.goto(`${MACHINE}&model=${encodeURIComponent(REPOSITORY)}`);
    await page.getByRole("button", { name: "Read the header from huggingface.co" }).click();
    await expect(page.getByText(`huggingface.co answers ${status}. ${says}`)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Hugging Face id" })).toHaveValue(REPOSITORY);
  });
}

test("no answer at all is explained, and the id stays", async ({ page }) => {
  await page.route(/^https:\/\/huggingface\.co\//, (route) => route.abort());
  await page.goto(`${MACHINE}&model=${encodeURIComponent(REPOSITORY)}`);
  await page.getByRole("button", { name: "Read the header from huggingface.co" }).click();
  await expect(page.getByText("no answer. You are offline")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Hugging Face id" })).toHaveValue(REPOSITORY);
});

test("the checker alone may ask huggingface.co, and no other host", async ({ page }) => {
  const reaches = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      address,
    );
  await standIn(page, { "/x": { body: {} } });
  await page.route("https://example.com/**", (route) => route.fulfill({ body: "{}" }));
  await page.goto("/will-it-run/");
  expect(await reaches("https://huggingface.co/x")).toBe(true);
  expect(await reaches("https://example.com/x")).toBe(false);
  await page.goto("/models/");
  expect(await reaches("https://huggingface.co/x")).toBe(false);
});
