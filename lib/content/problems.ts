import { seeds } from "@/lib/catalog/seeds";
import { changeMonths, readChange } from "./changes";
import { ContentError } from "./entry";
import { filesBelow } from "./files";
import { legalSlugs, readLegal } from "./legal";
import { MAP_TEXTS, mapTextFile, readMapText, readZoneBlurb, zoneFile } from "./maps";
import { writtenMapSlugs } from "./written-maps";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Everything wrong with the prose: what cannot be read, what is missing, and what no page reads. */
export async function contentProblems(): Promise<{ problems: string[]; fileCount: number }> {
  const files = filesBelow("content");
  const read = expectedTexts();
  const found = await Promise.all(read.map(({ run }) => problemsOf(run)));
  const strange = files
    .filter((file) => !read.some((text) => text.file === file))
    .map((file) => `${file}: belongs to no page: mend its name, or take it out`);
  return { problems: [...found.flat(), ...strange], fileCount: files.length };
}

/** The files the seeds and the folders ask for, and how each is read. */
function expectedTexts(): { file: string; run: () => Promise<unknown> }[] {
  const writtenSeeds = seeds.maps.filter(({ slug }) => writtenMapSlugs.includes(slug));
  const months = changeMonths().filter((month) => MONTH.test(month));
  return [
    ...writtenSeeds.flatMap(({ slug, zones }) => [
      ...MAP_TEXTS.map((name) => ({
        file: mapTextFile(slug, name),
        run: () => readMapText(slug, name),
      })),
      ...zones.map((zone) => ({
        file: zoneFile(slug, zone.slug),
        run: () => readZoneBlurb(slug, zone.slug),
      })),
    ]),
    ...months.map((month) => ({
      file: `content/changes/${month}.mdx`,
      run: () => readChange(month),
    })),
    ...legalSlugs().map((slug) => ({
      file: `content/legal/${slug}.mdx`,
      run: () => readLegal(slug),
    })),
  ];
}

async function problemsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
