import { existsSync, readFileSync } from "node:fs";
import { run, Stop, say } from "./steps.mjs";

const LEAST_NODE = [20, 19];

/** Brings node_modules to what package-lock.json says, unless it is so already. */
export async function installPackages() {
  requireNode();
  const difference = packageDifference();
  if (difference === undefined) return say("Packages are installed.");

  say(`Installing packages: ${difference}`);
  await run("npm", ["ci", "--no-audit", "--no-fund"]).catch((error) => {
    throw new Stop(
      `The packages could not be installed; is a registry reachable? ${error.message}`,
    );
  });
}

/**
 * The first way in which node_modules differs from package-lock.json, or nothing.
 * npm writes what it installed to node_modules/.package-lock.json.
 * @param {string} [folder]
 * @returns {string | undefined}
 */
export function packageDifference(folder = ".") {
  const installedFile = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return "there is no node_modules yet.";

  const wanted = packagesIn(`${folder}/package-lock.json`);
  const installed = packagesIn(installedFile);
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    const found = installed[path];
    if (path === "" || (found === undefined && optional)) continue;
    const isThere = found?.version === version && existsSync(`${folder}/${path}/package.json`);
    if (!isThere) return `${path} is not at ${version}.`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Stop(
    `Node ${LEAST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`,
  );
}
