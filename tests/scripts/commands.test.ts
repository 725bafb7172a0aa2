import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOfInputs, isBuilt, staleness } from "@/scripts/lib/inputs.mjs";
import { packageDifference } from "@/scripts/lib/install.mjs";
import { testCounts } from "@/scripts/lib/test-counts.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "project-"));
  for (const path of ["app", "out", "node_modules/zod", "public/enhance"]) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, "app/page.tsx"), "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("isBuilt", () => {
  it("is true only when out/ holds the hash of the inputs as they are", () => {
    expect(isBuilt(folder)).toBe(false);
    writeFileSync(join(folder, "out/.inputs"), hashOfInputs(folder));
    expect(isBuilt(folder)).toBe(true);
    writeFileSync(join(folder, "app/page.tsx"), "two");
    expect(isBuilt(folder)).toBe(false);
  });

  it("says why a folder must be built: absent, left unfinished, or older than its inputs", () => {
    const reasons = [staleness(folder, "nowhere"), staleness(folder)];
    writeFileSync(join(folder, "out/.inputs"), "another hash");
    expect([...reasons, staleness(folder)]).toEqual([
      "it is not there yet.",
      "its last build did not finish.",
      "its inputs have changed.",
    ]);
  });

  it("looks at names and contents, not at times, nor at what npm run dev writes", () => {
    const before = hashOfInputs(folder);
    utimesSync(join(folder, "app/page.tsx"), 0, 0);
    writeFileSync(join(folder, "public/enhance/index.js"), "dev");
    expect(hashOfInputs(folder)).toBe(before);
  });
});

describe("npm start", () => {
  it.each(["abc", "0", "65536", "80.5", ""])("refuses PORT=%j with one sentence", async (port) => {
    expect(await start(port)).toEqual([
      1,
      `✗ PORT must be a whole number from 1 to 65535, not "${port}".\n`,
    ]);
  });

  it("refuses a busy port before it builds", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    expect(await start(port)).toEqual([
      1,
      `✗ Port ${port} is in use: choose another, as in PORT=3001 npm start.\n`,
    ]);
    server.close();
  });

  function start(port: string): Promise<[code: number | null, printed: string]> {
    return new Promise((resolve) => {
      const child = spawn("node", ["scripts/start.mjs"], { env: { ...process.env, PORT: port } });
      let printed = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (text) => {
          printed += text;
        });
      }
      child.once("close", (code) => resolve([code, printed]));
    });
  }
});

describe("packageDifference", () => {
  function lock(file: string, packages: object) {
    writeFileSync(join(folder, file), JSON.stringify({ packages }));
  }
  const zod = { version: "4.6.7" };
  const other = { version: "1.0.0", optional: true };

  it("names the first package that is not as the lock file says", () => {
    lock("package-lock.json", { "": {}, "node_modules/zod": zod });
    expect(packageDifference(folder)).toBe("there is no node_modules yet.");
    lock("node_modules/.package-lock.json", { "node_modules/zod": { version: "4.6.6" } });
    expect(packageDifference(folder)).toBe("node_modules/zod is not at 4.6.7.");
  });

  it("is nothing when all is there; packages for other machines may be absent", () => {
    lock("package-lock.json", { "node_modules/zod": zod, "node_modules/other": other });
    lock("node_modules/.package-lock.json", { "node_modules/zod": zod });
    writeFileSync(join(folder, "node_modules/zod/package.json"), "{}");
    expect(packageDifference(folder)).toBeUndefined();
  });
});

describe("testCounts", () => {
  it.each([
    ["      Tests  2 failed | 310 passed (312)\n", { passed: 310, failed: 2 }],
    [
      " Test Files  9 passed (9)\n      Tests  41 passed | 3 skipped (44)\n",
      { passed: 41, failed: 0 },
    ],
    [
      "  1 failed\n    tests/a.spec.ts:3:1 › 5 passed\n  19 passed (47.0s)\n",
      { passed: 19, failed: 1 },
    ],
    ["815 pages in out/ are as they should be.\n", { passed: 0, failed: 0 }],
  ])("reads %j", (printed, counts) => {
    expect(testCounts(printed)).toEqual(counts);
  });
});
