import { stripVTControlCharacters } from "node:util";

/**
 * Reads how many tests passed and failed from the closing lines of Vitest and Playwright.
 * Anchors: "Tests  2 failed | 310 passed (312)" → 310 and 2; "  41 passed (12.3s)" → 41 and 0.
 * @param {string} printed
 */
export function testCounts(printed) {
  const lines = stripVTControlCharacters(printed)
    .split("\n")
    .filter((line) => /^\s*(?:Tests\s.*|\d+ (?:passed|failed)\b.*)$/.test(line))
    .join("\n");
  return { passed: sumOf(lines, "passed"), failed: sumOf(lines, "failed") };
}

/** @param {string} lines @param {"passed" | "failed"} outcome */
function sumOf(lines, outcome) {
  const counts = [...lines.matchAll(new RegExp(`(\\d+) ${outcome}`, "g"))];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
