import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

/** All that decides what a build writes: folders and files of the project. */
const INPUTS = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "scripts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** `npm run dev` writes these into public/; a build makes its own. */
const NOT_INPUTS = ["public/enhance"];

/** The file in a built folder that holds the hash of what it was built from. */
const MARK = ".inputs";

/**
 * A hash of the paths and contents of all inputs. File times do not count: a checkout sets them.
 * @param {string} [folder]
 * @returns {string}
 */
export function hashOfInputs(folder = ".") {
  const hash = createHash("sha256");
  for (const path of INPUTS.flatMap((input) => filesUnder(folder, input))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(`${folder}/${path}`))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * Whether a folder was built from the inputs as they are now.
 * @param {string} [folder] of the project
 * @param {string} [built] the built folder in it
 */
export function isBuilt(folder = ".", built = "out") {
  return staleness(folder, built) === undefined;
}

/**
 * Why a folder must be built, in words that follow "Building out/: "; nothing when it is fresh.
 * @param {string} [folder] of the project
 * @param {string} [built] the built folder in it
 * @returns {string | undefined}
 */
export function staleness(folder = ".", built = "out") {
  const mark = `${folder}/${built}/${MARK}`;
  if (!existsSync(`${folder}/${built}`)) return "it is not there yet.";
  if (!existsSync(mark)) return "its last build did not finish.";
  return readFileSync(mark, "utf8") === hashOfInputs(folder)
    ? undefined
    : "its inputs have changed.";
}

/** Takes the mark of a finished build away, so that a half-finished one never counts as fresh. */
export function unmarkBuilt() {
  rmSync(`out/${MARK}`, { force: true });
}

/**
 * The last act of a build.
 * @param {string} hash of the inputs as they were when it began
 * @param {string} [built]
 */
export function markBuilt(hash, built = "out") {
  writeFileSync(`${built}/${MARK}`, hash);
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} every file at or under the path, in a fixed order
 */
function filesUnder(folder, path) {
  if (NOT_INPUTS.includes(path) || !existsSync(`${folder}/${path}`)) return [];
  if (!statSync(`${folder}/${path}`).isDirectory()) return [path];
  return readdirSync(`${folder}/${path}`, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
}
