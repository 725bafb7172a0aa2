import { effectiveBits } from "../effective-bits";
import { groupBy } from "../group-by";
import { type Catalog, SEED_FILE } from "../kinds";
import type { Rule } from "../load";

type FileSize = Catalog["fileSizes"][number];

/** From so much more bits on, Q8_0 over Q4_K_M or F16 over Q8_0, no mixture turns the order round. */
const CERTAIN_RATIO = 1.5;

/** Files that are larger than their name for a reason; each is a problem once it no longer is. */
export const EXCUSED_NARROW_FILES: Readonly<Record<string, string>> = {
  "qwen2-5-0-5b Q2_K": "the model is 896 wide, no multiple of 256, so wider block types stand in",
};

/**
 * Of two files of one model and format, the one at clearly more bits is larger: a Q8_0 smaller than
 * its Q4_K_M, which others publish, has the size of another file.
 */
export const moreBitsMakeLargerFiles: Rule = (catalog) => {
  const bits = effectiveBits(catalog);
  const formats = new Map(catalog.quantizations.map(({ slug, format }) => [slug, format]));
  const known = catalog.fileSizes.flatMap((file) => {
    const median = bits.get(file.quantization)?.median;
    return median === undefined ? [] : [{ file, median }];
  });
  const groups = groupBy(
    known,
    ({ file }) => `${file.model} ${formats.get(file.quantization) ?? ""}`,
  );
  const turned = groups.flatMap((group) =>
    group.flatMap((wide) =>
      group
        .filter(
          (narrow) =>
            wide.median >= narrow.median * CERTAIN_RATIO && wide.file.bytes <= narrow.file.bytes,
        )
        .map((narrow) => ({ wide: wide.file, narrow: narrow.file })),
    ),
  );
  const excused = new Set(turned.map(({ narrow }) => `${narrow.model} ${narrow.label}`));
  return [
    ...turned
      .filter(({ narrow: { model, label } }) => !EXCUSED_NARROW_FILES[`${model} ${label}`])
      .map(({ wide, narrow }) => problemOf(wide, narrow)),
    ...Object.keys(EXCUSED_NARROW_FILES)
      .filter((name) => !excused.has(name))
      .map((name) => `${SEED_FILE.fileSizes} › ${name}: is excused, but fits now`),
  ];
};

function problemOf(wide: FileSize, narrow: FileSize): string {
  return (
    `${SEED_FILE.fileSizes} › ${wide.model} ${wide.label}: must be larger than its ${narrow.label}: ` +
    "one of the two is wrong"
  );
}
