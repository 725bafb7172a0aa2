// npm test: installs what is missing, then runs every check in order and stops at the first failure.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { installChromium } from "./lib/chromium.mjs";
import { isBuilt } from "./lib/inputs.mjs";
import { installPackages } from "./lib/install.mjs";
import { CommandFailed, main, run, Stop, say } from "./lib/steps.mjs";
import { testCounts } from "./lib/test-counts.mjs";

/** The scripts of package.json in their order, each with the seconds it may take at most. */
const STEPS = /** @type {const} */ ([
  ["check", 120],
  ["typecheck", 300],
  ["lint", 120],
  ["unit", 600],
  ["build", 1200],
  ["check:out", 300],
  ["e2e", 1200],
]);

chdir(fileURLToPath(new URL("..", import.meta.url)));

await main(async () => {
  await installPackages();
  await installChromium();
  let passed = 0;
  for (const [name, limitSeconds] of STEPS) passed += await step(name, limitSeconds);
  say("All is well.");
  console.log(`${passed} passed, 0 failed`);
});

/**
 * Runs one step.
 * @param {string} name
 * @param {number} limitSeconds
 * @returns {Promise<number>} how many tests passed; a step without tests is one
 */
async function step(name, limitSeconds) {
  if (name === "build" && isBuilt()) {
    say("build: out/ is fresh");
    return 1;
  }
  say(`${name}: npm run ${name}`);
  const begin = performance.now();
  const printed = await run("npm", ["run", "--silent", name], { limitSeconds }).catch((error) => {
    const counts = testCounts(error instanceof CommandFailed ? error.printed : "");
    console.log(`${counts.passed} passed, ${Math.max(1, counts.failed)} failed`);
    throw new Stop(`${name} failed: ${error.message} Mend it and repeat it with: npm run ${name}`);
  });
  say(`${name}: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return testCounts(printed).passed || 1;
}
