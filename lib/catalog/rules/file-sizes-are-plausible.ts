import { type EffectiveBits, effectiveBits } from "../effective-bits";
import { type Catalog, SEED_FILE } from "../kinds";
import type { Rule } from "../load";

type Model = Catalog["models"][number];
type FileSize = Catalog["fileSizes"][number];

/** How far a file may be from parameters × effective bits, as a share. */
const MAX_DEVIATION_SHARE = 0.25;

/** From so many files on their median tells more than a page about one. */
const MIN_FILES = 3;

/** Below this many parameters the embedding, which stays wider, outweighs what the label says. */
const SMALL_MODEL_PARAMETERS = 2.5e9;

/** How much larger the file of such a model may be, as a share: Gemma 3 270M in Q2_K is 124 % over. */
const MAX_SMALL_MODEL_EXCESS_SHARE = 1.3;

/** Files that are further off for a reason; each is a problem of its own once it no longer is. */
export const EXCUSED_FILES: Readonly<Record<string, string>> = {
  "gemma-3-4b 4bit": "the MLX repository also holds the vision tower in bf16",
  "qwen3-vl-4b 4bit": "the MLX repository also holds the vision tower in bf16",
  "qwen3-5-4b 4bit": "the MLX repository also holds the vision tower in bf16",
  "gemma-3-4b Q4_0": "the embedding of Google's quantization-aware file stays in F16",
  "gemma-4-26b-a4b IQ2_XXS":
    "an expert is 704 wide, no multiple of 256, so wider block types stand in",
  "gemma-4-31b IQ2_XXS": "the embedding of 262,144 tokens is kept wider",
  "glm-4-6v-flash UD-IQ1_S": "the dynamic mixture keeps more of a small model wide",
  ...widerBlocks("nemotron-3-nano-30b-a3b", "an expert is 1,856 wide, no multiple of 256", [
    "UD-Q2_K_XL",
    "Q3_K_S",
    "Q3_K_M",
    "Q4_K_M",
    "Q6_K",
  ]),
  ...widerBlocks("nemotron-nano-9b-v2", "the model is 4,480 wide, no multiple of 256", [
    "IQ3_XXS",
    "Q2_K",
    "Q3_K_S",
  ]),
};

/**
 * A file must be about as large as its parameters times the effective bits of its quantization:
 * otherwise a label, a size or a parameter count is wrong.
 */
export const fileSizesArePlausible: Rule = (catalog) => {
  const models = new Map(catalog.models.map((model) => [model.slug, model]));
  const files = effectiveBits(catalog);
  const bits = new Map(
    catalog.quantizations.map((quantization) => [
      quantization.slug,
      expectedBits(quantization, files.get(quantization.slug)),
    ]),
  );
  return catalog.fileSizes.flatMap((file) =>
    deviationProblems(file, models.get(file.model), bits.get(file.quantization)),
  );
};

/** The median of enough files, else what a page states of one, else the bits of its blocks. */
function expectedBits(
  { stated, nominal }: Catalog["quantizations"][number],
  files: EffectiveBits | undefined,
): number | undefined {
  if (files !== undefined && files.fileCount >= MIN_FILES) return files.median;
  return stated[0]?.bitsPerWeight ?? nominal?.bitsPerWeight;
}

function deviationProblems(
  file: FileSize,
  model: Model | undefined,
  bitsPerWeight: number | undefined,
): string[] {
  const parameters = model?.size?.languageParameterCount ?? model?.size?.parameterCount;
  if (parameters === undefined || bitsPerWeight === undefined) return [];

  const deviation = (file.bytes * 8) / (parameters * bitsPerWeight) - 1;
  const isSmall = parameters < SMALL_MODEL_PARAMETERS;
  const upper = isSmall ? MAX_SMALL_MODEL_EXCESS_SHARE : MAX_DEVIATION_SHARE;
  const isPlausible = deviation >= -MAX_DEVIATION_SHARE && deviation <= upper;
  const place = `${SEED_FILE.fileSizes} › ${file.model} ${file.label}`;
  const excuse = EXCUSED_FILES[`${file.model} ${file.label}`];
  if (isPlausible && excuse !== undefined) {
    return [`${place}: is excused, but fits now: take it out of EXCUSED_FILES`];
  }
  if (isPlausible || excuse !== undefined) return [];
  return [
    `${place}: is ${Math.round(Math.abs(deviation) * 100)} % ${deviation < 0 ? "smaller" : "larger"} ` +
      `than ${Number(bitsPerWeight.toFixed(3))} bits for each of ${parameters} parameters: check label, size and count, or excuse it with the reason`,
  ];
}

function widerBlocks(model: string, why: string, labels: readonly string[]) {
  return Object.fromEntries(
    labels.map((label) => [`${model} ${label}`, `${why}, so wider block types stand in`]),
  );
}
