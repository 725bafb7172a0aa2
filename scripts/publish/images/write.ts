import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { type Card, cardSvg } from "@/lib/publish/pictures/card";
import { drawPictures } from "./draw";
import { pictureFonts } from "./fonts";

/** The code that turns an SVG into bytes: another version may draw otherwise. */
const DRAWN_BY = ["package-lock.json", "scripts/publish/images/png.ts"];

/**
 * Puts the picture of each card below `<folder>/og/`. `cache` holds drawn pictures by the hash of all
 * that decides them, so that a second build draws only what changed.
 * @returns how many had to be drawn
 */
export async function writePictures(
  folder: string,
  cards: readonly Card[],
  cache = ".cache/og",
): Promise<number> {
  const salt = saltOf();
  const pictures = cards.map((card) => {
    const svg = cardSvg(card);
    const hash = createHash("sha256").update(salt).update(svg).digest("hex").slice(0, 32);
    return { target: `${folder}/og/${card.file}`, svg, file: `${cache}/${hash}.png` };
  });
  mkdirSync(cache, { recursive: true });
  const missing = pictures.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) await drawPictures(missing, await pictureFonts());

  for (const { target, file } of pictures) {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  removeUnused(cache, new Set(pictures.map(({ file }) => file)));
  return missing.length;
}

/** The lock file names the version of renderer and fonts; of it only their lines count. */
function saltOf(): string {
  const [lock = "", encoder = ""] = DRAWN_BY.map((file) => readFileSync(file, "utf8"));
  const packages: Record<string, { integrity?: string }> = JSON.parse(lock).packages;
  const deciding = Object.entries(packages).filter(([name]) => /@resvg|@fontsource/.test(name));
  return JSON.stringify([deciding.map(([name, { integrity }]) => [name, integrity]), encoder]);
}

function removeUnused(cache: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    if (!used.has(`${cache}/${name}`)) rmSync(`${cache}/${name}`);
  }
}
