import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** Laptop chips whose maker marks them in another way. */
export const EXCUSED_LAPTOP_NAMES: Readonly<Record<string, string>> = {
  "rx-6700m": "AMD marks laptop chips by the letter M",
  "rx-6800m": "AMD marks laptop chips by the letter M",
  "rx-7600m-xt": "AMD marks laptop chips by the letter M",
  "rx-7700s": "AMD marks thin-laptop chips by the letter S",
  "rx-7900m": "AMD marks laptop chips by the letter M",
};

/** A laptop chip is not its desktop namesake, so its name must say what it is. */
export const laptopNamesSayLaptop: Rule = ({ hardware }) => {
  const silent = hardware.filter(
    (unit) => unit.class === "gpu-laptop" && !unit.name.includes("Laptop"),
  );
  const problems = silent
    .filter(({ slug }) => EXCUSED_LAPTOP_NAMES[slug] === undefined)
    .map(
      ({ slug, name }) =>
        `${SEED_FILE.hardware} › ${slug} › name: "${name}" must say "Laptop", or be excused with the maker's own mark`,
    );
  const idle = Object.keys(EXCUSED_LAPTOP_NAMES)
    .filter((slug) => !silent.some((unit) => unit.slug === slug))
    .map((slug) => `${SEED_FILE.hardware} › ${slug}: its name is excused, but needs no excuse`);
  return [...problems, ...idle];
};
