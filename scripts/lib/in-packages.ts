import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * A file of a package, wherever Node would find the package: in a copy of the project it lies in a
 * folder above. "@fontsource/ibm-plex-mono/files/a.woff2" → its path.
 */
export function inPackages(path: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(path) ?? [];
  const folder = folders.find((each) => existsSync(`${each}/${path}`));
  if (folder === undefined) throw new Error(`There is no ${path} in node_modules: run npm ci.`);
  return `${folder}/${path}`;
}
