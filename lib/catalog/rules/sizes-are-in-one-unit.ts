import { BYTES_PER_GB, BYTES_PER_GIB } from "@/lib/units";
import { effectiveBits } from "../effective-bits";
import { type Catalog, SEED_FILE } from "../kinds";
import type { Rule } from "../load";

type FileSize = Catalog["fileSizes"][number];

/** Formats of one type throughout: their files differ by less than a percent, a wrong unit by seven. */
const EXACT_FORMATS: readonly string[] = ["f16", "bf16", "f32", "q8-0", "mlx-bf16"];

/** Smaller models are left out: what else is in their files weighs as much as a wrong unit. */
const SMALLEST_PARAMETERS = 2.5e9;

/** What a size is off by when GiB are read as GB, or GB as GiB. */
const MIX_UP = BYTES_PER_GIB / BYTES_PER_GB;

/** How near to that factor a size must be, as a share, besides the rounding of its source. */
const TOLERANCE_SHARE = 0.006;

/** A size rounded more roughly than this says nothing about a unit. */
const MAX_UNCERTAINTY_SHARE = 0.01;

const BITS_PER_BYTE = 8;

/** Files that are off by just as much for another reason; each is a problem once it no longer is. */
export const EXCUSED_UNITS: Readonly<Record<string, string>> = {
  "gemma-4-e4b BF16": "its parameters count the encoders of images and sound, which the file lacks",
};

/** A column holds one unit: a size that is 7.4 % off was taken in GiB for GB, or the other way round. */
export const sizesAreInOneUnit: Rule = (catalog) => {
  const bits = effectiveBits(catalog);
  const parameters = new Map(
    catalog.models.map(({ slug, size }) => [
      slug,
      size?.languageParameterCount ?? size?.parameterCount ?? 0,
    ]),
  );
  const mixedUp = catalog.fileSizes.filter((file) => {
    const median = bits.get(file.quantization)?.median;
    const count = parameters.get(file.model) ?? 0;
    const uncertainty = file.uncertaintyShare ?? 0;
    if (median === undefined || count < SMALLEST_PARAMETERS) return false;
    if (uncertainty > MAX_UNCERTAINTY_SHARE) return false;
    const factor = (file.bytes * BITS_PER_BYTE) / (count * median);
    return EXACT_FORMATS.includes(file.quantization) && isMixUp(factor, uncertainty);
  });
  const names = mixedUp.map(nameOf);
  return [
    ...names
      .filter((name) => EXCUSED_UNITS[name] === undefined)
      .map(
        (name) =>
          `${SEED_FILE.fileSizes} › ${name}: is 7.4 % off what its bits give, as when GiB are read as GB: check the unit of the page`,
      ),
    ...Object.keys(EXCUSED_UNITS)
      .filter((name) => !names.includes(name))
      .map((name) => `${SEED_FILE.fileSizes} › ${name}: its unit is excused, but fits now`),
  ];
};

function isMixUp(factor: number, uncertaintyShare: number): boolean {
  const tolerance = TOLERANCE_SHARE + uncertaintyShare;
  return [MIX_UP, 1 / MIX_UP].some((off) => Math.abs(factor / off - 1) <= tolerance);
}

function nameOf({ model, label }: FileSize): string {
  return `${model} ${label}`;
}
