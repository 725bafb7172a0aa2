import type { MetadataValue } from "./header";

/**
 * Types of whole files by number; a dot where a number was given up.
 * @source https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
 */
const NAMES = (
  "F32 F16 Q4_0 Q4_1 . . . Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L Q4_K_S Q4_K_M Q5_K_S Q5_K_M Q6_K " +
  "IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M IQ2_S IQ2_M IQ4_XS IQ1_M BF16 . . . " +
  "TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0"
).split(" ");

/** Set beside the type of a file that its converter guessed. */
const GUESSED = 1024;

/** What `general.file_type` means: 15 → "Q4_K_M". Undefined for other numbers. */
export function fileTypeName(value: MetadataValue | undefined): string | undefined {
  const name = typeof value === "number" ? NAMES[value % GUESSED] : undefined;
  return name === "." ? undefined : name;
}
