import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The MDX files directly in a folder, by name; none when the folder is missing. */
export function filesIn(folder: string): string[] {
  const path = join(process.cwd(), folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".mdx"))
    .sort();
}

/** The folders directly in a folder, by name; none when it is missing. */
export function foldersIn(folder: string): string[] {
  const path = join(process.cwd(), folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every MDX file below a folder, as paths from the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}
