import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, Stop, say } from "./steps.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const FOLDERS = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];

/** The first Chromium that starts: the one CHROMIUM names, the system's, else Playwright's own. */
export async function findChromium() {
  const system = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  const { chromium } = await import("playwright");
  const candidates = [process.env.CHROMIUM ?? "", ...system, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && doesStart(path));
}

/** Installs a Chromium when none is found: Debian's package when root, else Playwright's own. */
export async function installChromium() {
  const found = await findChromium();
  if (found !== undefined) return say(`Chromium is ${found}.`);

  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium with apt-get");
    await installPackage().catch(({ message }) => say(`apt-get could not: ${message}`));
    if ((await findChromium()) !== undefined) return;
  }
  say("Installing Chromium with Playwright");
  const words = [
    "--no-install",
    "playwright",
    "install",
    ...(isRoot ? ["--with-deps"] : []),
    "chromium",
  ];
  await run("npx", words).catch(({ message }) => say(message));
  if ((await findChromium()) !== undefined) return;
  throw new Stop(
    "No Chromium could be installed: install one and name it, as in CHROMIUM=/path/to/chrome npm test.",
  );
}

async function installPackage() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}

/** A name may be left by a package that only points elsewhere. @param {string} path */
function doesStart(path) {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
