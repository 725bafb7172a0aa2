import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";

/** Next's names for what its router fetches; plain links need none of it. */
const PAYLOAD = /(?:^|\/)(?:__next\.[^/]*\.txt|__next\._[^/]*\.txt|index\.txt)$/;

/** Removes payload files and the pages Next writes for its own "not found" besides 404.html. */
export function removeLeftovers(folder: string): void {
  for (const stray of ["_not-found", "_not-found.html", "404"]) {
    rmSync(`${folder}/${stray}`, { recursive: true, force: true });
  }
  for (const file of filesIn(folder)) {
    if (PAYLOAD.test(file)) rmSync(`${folder}/${file}`);
  }
}

/** Removes the files of _next/ that no page refers to, neither itself nor through another file. */
export function removeUnused(folder: string, pages: readonly string[]): void {
  const files = filesIn(`${folder}/_next`);
  const used = new Set<string>();
  const queue = pages.flatMap((page) => filesNamedIn(readFileSync(page, "utf8"), files));
  for (const file of queue) {
    if (used.has(file)) continue;
    used.add(file);
    if (/\.(?:js|css)$/.test(file)) {
      queue.push(...filesNamedIn(readFileSync(`${folder}/_next/${file}`, "utf8"), files));
    }
  }
  for (const file of files) if (!used.has(file)) rmSync(`${folder}/_next/${file}`);
  removeEmptyFolders(`${folder}/_next`);
}

/** A file counts as named wherever its own name stands: addresses may be relative. */
function filesNamedIn(text: string, files: readonly string[]): string[] {
  return files.filter((file) => text.includes(file.slice(file.lastIndexOf("/") + 1)));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(`${folder}/${entry.name}`);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
