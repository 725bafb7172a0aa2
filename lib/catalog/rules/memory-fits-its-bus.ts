import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Hardware } from "../schemas/hardware";

/** Memory chips as they are made: how wide each is, and how much one holds, one or two on a channel. */
const CHIPS = [
  { type: "GDDR", widthBits: 32, sizesGiB: [0.25, 0.5, 1, 1.5, 2, 3, 4, 6] },
  { type: "HBM", widthBits: 1024, sizesGiB: [2, 4, 8, 12, 16, 24, 32, 36, 48] },
] as const;

/** Units sold with less than their chips hold, or listed with another bus. */
export const EXCUSED_MEMORY: Readonly<Record<string, string>> = {
  "h200-sxm-141gb": "NVIDIA opens 141 of 144 GB",
  "h200-nvl-141gb": "NVIDIA opens 141 of 144 GB",
  "b200-180gb": "NVIDIA opens 180 of 192 GB",
  "gb200-per-gpu": "NVIDIA opens 186 of 192 GB",
  "data-center-gpu-max-1100":
    "the list gives the bus of the whole chip, of which three stacks are on",
};

/** A card's memory is a whole number of chips: another size is a unit nobody sells, or a wrong bus. */
export const memoryFitsItsBus: Rule = ({ hardware }) => {
  const odd = hardware.filter((unit) => impossibleSizes(unit).length > 0);
  const problems = odd
    .filter(({ slug }) => EXCUSED_MEMORY[slug] === undefined)
    .map(
      (unit) =>
        `${SEED_FILE.hardware} › ${unit.slug} › memory.memoryOptionsGiB: ${impossibleSizes(unit).join(", ")} GB ` +
        `cannot be built on ${unit.memory.busWidthBits} bits of ${unit.memory.memoryType}: one of the three is wrong`,
    );
  const idle = Object.keys(EXCUSED_MEMORY)
    .filter((slug) => !odd.some((unit) => unit.slug === slug))
    .map((slug) => `${SEED_FILE.hardware} › ${slug}: its memory is excused, but fits its bus`);
  return [...problems, ...idle];
};

function impossibleSizes({ memory }: Hardware): number[] {
  const { busWidthBits, memoryOptionsGiB, memoryType = "" } = memory;
  const chip = CHIPS.find(({ type }) => memoryType.startsWith(type));
  if (busWidthBits === undefined || chip === undefined) return [];

  const chipCount = busWidthBits / chip.widthBits;
  const sizes: readonly number[] = chip.sizesGiB;
  return memoryOptionsGiB.filter((size) => !sizes.includes(size / chipCount));
}
