import { effectiveBits } from "../effective-bits";
import { type Catalog, SEED_FILE } from "../kinds";
import type { Rule } from "../load";

type FileSize = Catalog["fileSizes"][number];

/** The name of one part: "-00001-of-00003". */
const PART_NAME = /\d{5}-of-0*(\d+)/;

/** A log states the size of all parts together, as the program loaded them. */
const STATES_ALL_PARTS = /\.log$/;

/** Files are cut into at most so many parts of like size. */
const MOST_PARTS = 9;

/** How near a size is to a half, a third … of the whole before it is taken for a part, as a share. */
const TOLERANCE_SHARE = 0.04;

const BITS_PER_BYTE = 8;

/**
 * The size of a model cut into parts is their sum. Refused: an address that names one part, and a
 * size that is a half, a third … of what its bits give.
 */
export const sizesAreOfWholeFiles: Rule = (catalog) => {
  const bits = effectiveBits(catalog);
  const parameters = new Map(
    catalog.models.map(({ slug, size }) => [
      slug,
      size?.languageParameterCount ?? size?.parameterCount,
    ]),
  );
  return catalog.fileSizes.flatMap((file) => {
    const median = bits.get(file.quantization)?.median;
    const count = parameters.get(file.model);
    const wholeBytes = median && count && (median * count) / BITS_PER_BYTE;
    return [...namedPart(file), ...(wholeBytes ? likelyPart(file, wholeBytes) : [])];
  });
};

function namedPart(file: FileSize): string[] {
  const [, total] = file.url.match(PART_NAME) ?? [];
  if (total === undefined || STATES_ALL_PARTS.test(file.url)) return [];
  return [`${placeOf(file)}: its address names one part of ${total}: add up all parts`];
}

function likelyPart(file: FileSize, wholeBytes: number): string[] {
  const partCount = Math.round(wholeBytes / file.bytes);
  if (partCount < 2 || partCount > MOST_PARTS) return [];
  const deviation = Math.abs((file.bytes * partCount) / wholeBytes - 1);
  if (deviation > TOLERANCE_SHARE) return [];
  return [
    `${placeOf(file)}: is 1 ÷ ${partCount} of what its bits give: is it one part of several?`,
  ];
}

function placeOf({ model, label }: FileSize): string {
  return `${SEED_FILE.fileSizes} › ${model} ${label}`;
}
