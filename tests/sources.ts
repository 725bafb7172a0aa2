import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { LAYERS } from "./layers";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "scripts"];
const CODE = /\.(?:ts|tsx|mjs)$/;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/g;
const TEXT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/g;
const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

/** One import of a file: what it names, and whether it vanishes when built. */
export type Import = { name: string; isTypeOnly: boolean };

/** Every code file, by its path from the root. */
export function sourceFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) => filesBelow(folder));
  const inRoot = readdirSync(ROOT).filter((name) => CODE.test(name) && name !== "next-env.d.ts");
  return [...inFolders, ...inRoot].sort();
}

/** The text of a file, by its path from the root. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** The file without comments and without the text of strings. */
export function codeOf(file: string): string {
  return read(file).replace(COMMENT, "").replace(TEXT, '""');
}

/** What a file imports and re-exports, static and dynamic. */
export function importsOf(file: string): Import[] {
  const found = read(file).replace(COMMENT, "").matchAll(IMPORT);
  return [...found].map(([, type, fixed, lazy]) => ({
    name: fixed ?? lazy ?? "",
    isTypeOnly: type !== undefined,
  }));
}

/** The file an import of ours names, or undefined for a package. */
export function resolveImport(from: string, name: string): string | undefined {
  if (!name.startsWith(".") && !name.startsWith("@/")) return undefined;
  const base = name.startsWith("@/") ? name.slice(2) : normalize(join(dirname(from), name));
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`, `${base}/index.ts`];
  return candidates.find(isFile) ?? base;
}

/** The layer a path belongs to: the longest name it starts with. */
export function layerOf(path: string): string {
  const names = Object.keys(LAYERS).filter(
    (name) => path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}.`),
  );
  return names.sort((a, b) => b.length - a.length)[0] ?? ".";
}

/** Every file reached from these by imports that run; files that match `isEnd` end the walk. */
export function reachedFrom(entries: readonly string[], isEnd: RegExp): string[] {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !CODE.test(file) || !isFile(file)) continue;
    reached.add(file);
    if (!isEnd.test(file)) waiting.push(...targetsOf(file));
  }
  return [...reached];
}

/** The layouts that wrap a page, innermost first. */
export function layoutsOf(page: string): string[] {
  const layouts: string[] = [];
  for (let folder = dirname(page); folder !== "."; folder = dirname(folder)) {
    const layout = join(folder, "layout.tsx");
    if (isFile(layout)) layouts.push(layout);
  }
  return layouts;
}

/** `app/models/[slug]/page.tsx` → `/models/[slug]/`. */
export function addressOf(page: string): string {
  return `${dirname(page).replace(/^app/, "")}/`;
}

function targetsOf(file: string): string[] {
  return importsOf(file).flatMap(({ name, isTypeOnly }) => {
    const target = isTypeOnly ? undefined : resolveImport(file, name);
    return target === undefined ? [] : [target];
  });
}

function isFile(path: string): boolean {
  return existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile();
}

function filesBelow(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => CODE.test(name));
}
