import { groupBy } from "../group-by";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Hardware } from "../schemas/hardware";

/** What makers leave out when they speak of a unit, and readers with them. */
const SIZE = /\b\d+ ?GB\b/g;
const BRACKETS = /\([^)]*\)/g;
const PLAIN_WORDS = /\b(?:Laptop GPU|Laptop|Mobile|Max-Q|NVIDIA|AMD|Intel|GeForce|Radeon)\b/g;

/**
 * Units that share a name but for memory, bin or "Laptop" are not the same machine: each must say so,
 * by naming the other in `oftenConfusedWith`.
 */
export const namesakesKnowEachOther: Rule = ({ hardware }) => {
  const named = hardware.filter((unit) => unit.class !== "cpu");
  const groups = groupBy(named, ({ name }) => baseName(name));
  return groups.flatMap((group) => group.flatMap((unit) => missing(unit, group)));
};

function missing({ slug, name, oftenConfusedWith }: Hardware, group: readonly Hardware[]) {
  return group
    .filter((other) => other.slug !== slug && !oftenConfusedWith.includes(other.slug))
    .map(
      (other) =>
        `${SEED_FILE.hardware} › ${slug} › oftenConfusedWith: "${name}" shares its name with ${other.slug}: add it`,
    );
}

function baseName(name: string): string {
  return name
    .replace(BRACKETS, "")
    .replace(SIZE, "")
    .replace(PLAIN_WORDS, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
