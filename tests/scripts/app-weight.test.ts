import { describe, expect, it } from "vitest";
import { names } from "@/scripts/check/out/app-weight";

/** Where a template takes a value. */
const VALUE = "$" + "{e}";
const FETCHES = [
  `fetch(\`/data/checker/${VALUE}\`);t("models.json");`,
  `\`/data/compare/${VALUE}.json\`;"/data/cost.json"`,
].join("");

describe("what the code of an app names", () => {
  it.each([
    { file: "/data/checker/models.json", isNamed: true },
    { file: "/data/compare/models.json", isNamed: false },
    { file: "/data/cost.json", isNamed: true },
    { file: "/data/advice.json", isNamed: false },
    { file: "/data/checker/machines.json", isNamed: false },
  ])("$file: $isNamed", ({ file, isNamed }) => {
    expect(names(FETCHES, file)).toBe(isNamed);
  });

  it("a chunk counts by its name, whatever its folder is called there", () => {
    expect(names('"static/chunks/0etjx0.js"', "/_next/static/chunks/0etjx0.js")).toBe(true);
  });
});
