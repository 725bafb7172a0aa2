import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const NEEDED = ["package.json", "tsconfig.json", "content", "lib", "scripts"];
/** A run takes about two seconds; a busy machine may need much more. */
const PATIENCE_MS = 60_000;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  for (const name of NEEDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Replaces a text that must be in the file. */
function edit(file: string, from: string, to: string) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function runCheck() {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "check"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.trim().split("\n") };
}

describe("npm run check", () => {
  it("tells an editor who misspells a slug the file, the zone and the right spelling", {
    timeout: PATIENCE_MS,
  }, () => {
    edit("scripts/seed/maps/inference-runtimes.ts", '"ollama"', '"olama"');

    const { status, lines } = runCheck();

    expect(status).toBe(1);
    expect(lines).toEqual([
      "1 problem(s):",
      '  scripts/seed/maps › inference-runtimes › zone desktop-single-user: names "olama", ' +
        'which is not in scripts/seed/tools. Did you mean "ollama"?',
    ]);
  });

  it("reports seeds and prose in one run, a word of the prose with its line", {
    timeout: PATIENCE_MS,
  }, () => {
    const zone = "content/maps/inference-runtimes/zones/quantized.mdx";
    edit("scripts/seed/maps/inference-runtimes.ts", '"tabbyapi"', '"tabyapi"');
    edit(zone, 'slug="tabbyapi"', 'slug="tabyapi"');
    const line = readFileSync(join(folder, zone), "utf8").split("tabyapi")[0]?.split("\n").length;

    const { status, lines } = runCheck();

    expect(status).toBe(1);
    expect(lines).toContain(
      `  ${zone}:${line} › <ToolLink slug>: names the tool "tabyapi", ` +
        'which is not in scripts/seed/tools. Did you mean "tabbyapi"?',
    );
    expect(lines.filter((text) => text.includes("zone quantized"))).toHaveLength(1);
  });

  it("prints the counts and ends well when nothing is wrong", { timeout: PATIENCE_MS }, () => {
    const { status, stdout } = runCheck();
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ tools\n/);
  });
});
