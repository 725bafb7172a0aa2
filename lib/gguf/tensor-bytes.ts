import type { GgufTensor } from "./header";

/** Weights in one block of a type, and bytes of the block. */
type Block = readonly [weights: number, bytes: number];

/**
 * Types of tensors: name, number, and a block's weights and bytes.
 * @source https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h
 */
const TYPES: readonly (readonly [name: string, number: number, ...block: Block])[] = [
  ["F32", 0, 1, 4],
  ["F16", 1, 1, 2],
  ["Q4_0", 2, 32, 18],
  ["Q4_1", 3, 32, 20],
  ["Q5_0", 6, 32, 22],
  ["Q5_1", 7, 32, 24],
  ["Q8_0", 8, 32, 34],
  ["Q8_1", 9, 32, 36],
  ["Q2_K", 10, 256, 84],
  ["Q3_K", 11, 256, 110],
  ["Q4_K", 12, 256, 144],
  ["Q5_K", 13, 256, 176],
  ["Q6_K", 14, 256, 210],
  ["Q8_K", 15, 256, 292],
  ["IQ2_XXS", 16, 256, 66],
  ["IQ2_XS", 17, 256, 74],
  ["IQ3_XXS", 18, 256, 98],
  ["IQ1_S", 19, 256, 50],
  ["IQ4_NL", 20, 32, 18],
  ["IQ3_S", 21, 256, 110],
  ["IQ2_S", 22, 256, 82],
  ["IQ4_XS", 23, 256, 136],
  ["I8", 24, 1, 1],
  ["I16", 25, 1, 2],
  ["I32", 26, 1, 4],
  ["I64", 27, 1, 8],
  ["F64", 28, 1, 8],
  ["IQ1_M", 29, 256, 56],
  ["BF16", 30, 1, 2],
  ["TQ1_0", 34, 256, 54],
  ["TQ2_0", 35, 256, 66],
  ["MXFP4", 39, 32, 17],
  ["NVFP4", 40, 64, 36],
  ["Q1_0", 41, 128, 18],
  ["Q2_0", 42, 64, 18],
];

const BLOCKS = new Map(TYPES.map(([name, , weights, bytes]) => [name, [weights, bytes] as const]));
const NAMES = new Map(TYPES.map(([name, number]) => [number, name]));

/** The name of a type by its number; the number itself where it is not known here. 12 → "Q4_K". */
export function tensorTypeName(number: number): string {
  return NAMES.get(number) ?? String(number);
}

/** Weights of a tensor. Anchor: [4096, 151936] → 622,329,856. */
export function tensorWeights({ shape }: Pick<GgufTensor, "shape">): number {
  return shape.reduce((product, size) => product * size, 1);
}

/**
 * Bytes of a tensor, exactly: rows ÷ weights of a block × bytes of a block. Undefined for a type that
 * is not listed, and where a row is no whole number of blocks.
 *
 * Anchors: Q4_K [4096, 4096] → 9,437,184; Q6_K [4096, 151936] → 510,504,960; F32 [4096] → 16,384.
 */
export function tensorBytes(tensor: Pick<GgufTensor, "shape" | "type">): number | undefined {
  const block = BLOCKS.get(tensor.type);
  if (block === undefined) return undefined;
  const [weights, bytes] = block;
  if ((tensor.shape[0] ?? 1) % weights !== 0) return undefined;
  return (tensorWeights(tensor) / weights) * bytes;
}

/** Whether the type of a tensor is one whose bytes are known. */
export function isKnownType(type: string): boolean {
  return BLOCKS.has(type);
}
