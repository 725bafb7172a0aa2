import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Hardware } from "../schemas/hardware";

/**
 * A memory size or a number of cores in a slug or a name is that of the record: otherwise the record is
 * of a unit nobody sells. Sizes are whole GiB: 25.8 is 24 GiB taken for bytes.
 */
export const namesSayWhatIsSold: Rule = ({ hardware }) =>
  hardware.flatMap((unit) => {
    const place = `${SEED_FILE.hardware} › ${unit.slug}`;
    return [...sizeProblems(unit), ...coreProblems(unit)].map((problem) => `${place} › ${problem}`);
  });

function sizeProblems({ slug, name, memory }: Hardware): string[] {
  const sold = memory.memoryOptionsGiB;
  const said = [...slug.matchAll(/-(\d+)gb/g), ...name.matchAll(/(\d+) GB\b/g)].map(([, size]) =>
    Number(size),
  );
  return [
    ...said
      .filter((size) => !sold.includes(size) && !name.includes(`${size} GB/s`))
      .map((size) => `name: says ${size} GB, but it is sold with ${sold.join(", ")}`),
    ...sold
      .filter((size) => !Number.isInteger(size))
      .map((size) => `memory.memoryOptionsGiB: ${size} is no size anybody sells: give whole GiB`),
  ];
}

function coreProblems({ slug, name, platform }: Hardware): string[] {
  const [, said] = slug.match(/-(\d+)core/) ?? [];
  if (said === undefined) return [];
  const count = platform?.gpuCoreCount;
  return [
    ...(name.includes(`${said}-core`) ? [] : [`name: must say "${said}-core", as its slug does`]),
    ...(count === undefined || count === Number(said)
      ? []
      : [`platform.gpuCoreCount: is ${count}, but the slug says ${said}`]),
  ];
}
