import { FORMAT_BITS, type FormatBits, type FormatKey, statedBits } from "./assumptions/formats";
import { remembered } from "./remembered";

/** The bits of a format by the name people write; undefined for a name that is not listed. */
export const bitsOf = remembered(namedBits);

function namedBits(quantization: string): FormatBits | undefined {
  if (isFormatKey(quantization)) return FORMAT_BITS[quantization];
  const stated = STATED_BITS.exec(quantization)?.[1];
  if (stated !== undefined) return statedBits(Number(stated));
  const key = formatKey(quantization);
  return key === undefined ? undefined : FORMAT_BITS[key];
}

/** "EXL2 4.0 bpw", "exl3-6.0bpw": the name states the average itself. */
const STATED_BITS = /(\d+(?:\.\d+)?)\s?bpw/i;

/**
 * Finds the format a name means: "q4_k_m", "Q4_K_M.gguf", "4-bit MLX", "AWQ-INT4", "FP8 (E4M3)".
 * An unlisted name with a known beginning takes that format ("Q4_K_P" is Q4_K_M's neighbour).
 */
export const formatKey = remembered(namedFormat);

function namedFormat(quantization: string): FormatKey | undefined {
  if (isFormatKey(quantization)) return quantization;
  const name = quantization
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_")
    .replace(/(^|_)UD_/, "$1UD-");
  if (isFormatKey(name)) return name;
  return firstNamed(name) ?? PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The listed format that stands first in a text; the longest where several begin there. */
function firstNamed(name: string): FormatKey | undefined {
  const found = LISTED.exec(name)?.[0];
  return found !== undefined && isFormatKey(found) ? found : undefined;
}

/** Listed names where they stand alone in a text; longest first, since the first to match is taken. */
const LISTED = new RegExp(`(?<![A-Z0-9])(?:${listedNames().join("|")})(?![A-Z0-9])`);

function listedNames(): string[] {
  return Object.keys(FORMAT_BITS)
    .filter((key) => !key.startsWith("MLX"))
    .sort((a, b) => b.length - a.length);
}

/** Names that are not listed, by their beginning. */
const PATTERNS: readonly (readonly [RegExp, FormatKey])[] = [
  [/BNB|BITSANDBYTES/, "NF4"],
  [/^MLX_(DEFAULT|Q4)/, "MLX-4BIT"],
  [/^MLX_Q5/, "MLX-5BIT"],
  [/^MLX_Q6/, "MLX-6BIT"],
  [/^MLX_Q8/, "MLX-8BIT"],
  [/(^|_)Q2_K/, "Q2_K"],
  [/(^|_)Q3_K/, "Q3_K_M"],
  [/(^|_)(Q4_K|IQ4_K)/, "Q4_K_M"],
  [/(^|_)(Q5_K|IQ5_K)/, "Q5_K_M"],
  [/(^|_)(Q6|IQ6_K)/, "Q6_K"],
  [/(^|_)Q8/, "Q8_0"],
  [/(^|_)Q4$/, "Q4_K_M"],
  [/^(W16A16|FP16)$/, "F16"],
  [/MXFP4/, "MXFP4"],
  [/W4A16|INT4|4BIT_AWQ/, "INT4"],
  [/W8A8|W8A16/, "INT8"],
  [/(^|_)2_?BIT/, "MLX-2BIT"],
  [/(^|_)3_?BIT/, "MLX-3BIT"],
  [/(^|_)4_?BIT/, "MLX-4BIT"],
  [/(^|_)5_?BIT/, "MLX-5BIT"],
  [/(^|_)6_?BIT/, "MLX-6BIT"],
  [/(^|_)8_?BIT/, "MLX-8BIT"],
];

function isFormatKey(name: string): name is FormatKey {
  return Object.hasOwn(FORMAT_BITS, name);
}
