import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticServer } from "@/scripts/lib/static-server.mjs";

type Answer = { status?: number; headers: NodeJS.Dict<string | string[]>; body: string };

let server: Server;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "out-"));
  mkdirSync(join(folder, "models/qwen3-8b"), { recursive: true });
  mkdirSync(join(folder, "enhance"));
  writeFileSync(join(folder, "index.html"), `<h1>Home</h1>${"text ".repeat(400)}`);
  writeFileSync(join(folder, "models/qwen3-8b/index.html"), "<h1>Qwen3 8B</h1>");
  writeFileSync(join(folder, "404.html"), "<h1>No page has this address</h1>");
  writeFileSync(join(folder, "enhance/index.abc.js"), "1;");
  writeFileSync(join(folder, "enhance/index.abc.js.br"), "brotli");
  writeFileSync(join(folder, "feed.xml"), "<feed/>");
  writeFileSync(join(folder, ".inputs"), "hash");
  writeFileSync(
    join(folder, "_headers"),
    "/*\n  X-Test: a\n/feed.xml\n  Content-Type: application/atom+xml\n/enhance/*\n  Cache-Control: immutable\n",
  );
  writeFileSync(join(folder, "_redirects"), "/models/qwen3.8b /models/qwen3-8b/ 301\n");
  server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, headers };
    request(options, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the static server", () => {
  it("sends the type that _headers gives", async () => {
    const { headers } = await ask("/feed.xml");
    expect(headers["content-type"]).toBe("application/atom+xml");
  });

  it("moves an old address to its page, and keeps what it asks", async () => {
    const { status, headers } = await ask("/models/qwen3.8b?a=1");
    expect([status, headers.location]).toEqual([301, "/models/qwen3-8b/?a=1"]);
  });

  it("sends the index document of a folder", async () => {
    const { status, headers, body } = await ask("/models/qwen3-8b/");
    expect([status, headers["content-type"], body]).toEqual([
      200,
      "text/html;charset=utf-8",
      "<h1>Qwen3 8B</h1>",
    ]);
  });

  it.each([
    ["/models/qwen3-8b", "/models/qwen3-8b/"],
    ["/models/qwen3-8b?a=1", "/models/qwen3-8b/?a=1"],
    ["//models/qwen3-8b", "/models/qwen3-8b/"],
    ["/models/qwen3-8b/index.html", "/models/qwen3-8b/"],
  ])("moves %s to %s with status 301", async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it("sends the 404 page with status 404 for what does not exist", async () => {
    const { status, body } = await ask("/models/qwen4/");
    expect([status, body]).toEqual([404, "<h1>No page has this address</h1>"]);
  });

  it.each(["/.inputs", "/_headers", "/models/.secret"])("keeps %s to itself", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    "/%",
    "/%zz",
    "/a%00b",
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/x",
    "/a%5c..%5cb",
  ])("refuses %s with status 400", async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each(["POST", "PUT", "DELETE"])("refuses %s with status 405", async (method) => {
    const { status, headers } = await ask("/", method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("answers HEAD with the headers alone", async () => {
    const { status, headers, body } = await ask("/", "HEAD");
    expect([status, headers["content-length"], body]).toEqual([200, "2013", ""]);
  });

  it("answers 304 to a reader who has the file already", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", "GET", { "if-none-match": String(headers.etag) });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it("compresses on the way, and sends a precompressed twin when there is one", async () => {
    const page = await ask("/", "GET", { "accept-encoding": "gzip" });
    expect(page.headers["content-encoding"]).toBe("gzip");
    const script = await ask("/enhance/index.abc.js", "GET", { "accept-encoding": "br" });
    expect([script.headers["content-encoding"], script.body]).toEqual(["br", "brotli"]);
  });

  it("sends the headers that _headers gives a path, the last rule first", async () => {
    const page = await ask("/");
    expect([page.headers["x-test"], page.headers["cache-control"]]).toEqual([
      "a",
      "public, max-age=0, must-revalidate",
    ]);
    expect((await ask("/enhance/index.abc.js")).headers["cache-control"]).toBe("immutable");
  });
});
