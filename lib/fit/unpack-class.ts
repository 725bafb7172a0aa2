import { formatKey } from "./formats";
import { remembered } from "./remembered";

/** Formats by what it takes to unpack one weight: nothing, a scale, bit fields, tables. */
export type UnpackClass = "f16" | "q8" | "q4" | "low";

/**
 * How a format is unpacked, from the format its name means; 4 to 6 bits when it is not known.
 * "Q3_K_M" and "q3-k-m" → "low"; "BF16" → "f16".
 */
export const unpackClass = remembered((quantization) =>
  classByName(formatKey(quantization) ?? quantization),
);

/** Whether the weights are in BF16, which some backends read more slowly: "BF16" and "bf16". */
export const isBf16 = remembered((quantization) => formatKey(quantization) === "BF16");

function classByName(quantization: string): UnpackClass {
  if (/^(BF16|F16|F32|FP16)$/i.test(quantization)) return "f16";
  if (/Q8|FP8|INT8|W8|8_?-?BIT/i.test(quantization)) return "q8";
  return /I?Q[1-3]_|[123]_?-?BIT|TQ/i.test(quantization) ? "low" : "q4";
}
