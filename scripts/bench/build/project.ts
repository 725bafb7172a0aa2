import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const ROOT = ".cache/bench";
const COPIED = ["components", "content", "lib", "public", "scripts", "docs"];
const FILES = [
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** What every copy keeps of app/: the frame, and the home page, whose sheets finishing reads. */
const FRAME = ["layout.tsx", "globals.css", "fonts.css", "page.tsx", "not-found.tsx"];

/** `.cache` is ignored by Git, and with it by Tailwind, unless it is told where to look. */
const SOURCES = '@source "../app";\n@source "../components";\n';

/**
 * A copy of the project in .cache/bench, with some routes of app/ or all of them. Its packages are
 * those of the project: Next takes the outermost folder with a lock file for the root.
 */
export function copyProject(name: string, routes: readonly string[] | "all"): string {
  const folder = `${ROOT}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/app`, { recursive: true });
  const parts = routes === "all" ? ["app"] : [...FRAME, ...routes].map((route) => `app/${route}`);
  for (const part of [...COPIED, ...FILES, ...parts]) {
    if (existsSync(part)) cpSync(part, `${folder}/${part}`, { recursive: true });
  }
  const sheet = `${folder}/app/globals.css`;
  writeFileSync(sheet, readFileSync(sheet, "utf8").replace(/(@import[^\n]+\n)+/, `$&${SOURCES}`));
  return folder;
}

/** Replaces a text that must be in a file of a copy. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = `${folder}/${file}`;
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no "${from}": mend scripts/bench/build`);
  writeFileSync(path, text.replace(from, to));
}

/** Makes a copy's catalog so many times as large. */
export function multiplySeeds(folder: string, times: number): void {
  const seeds = `${folder}/lib/catalog/seeds.ts`;
  cpSync(seeds, `${folder}/lib/catalog/own-seeds.ts`);
  writeFileSync(
    seeds,
    `import { multiplied } from "@/scripts/bench/build/multiply";\nimport { seeds as own } from "./own-seeds";\n\nexport const seeds = multiplied(own, ${times});\n`,
  );
}
