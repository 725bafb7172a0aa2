import { bytesOf, type GgufInput, type MetadataEntry, type TensorInput } from "./make-gguf";

/** Metadata of an architecture: keys without its name in front. */
export function keysOf(
  architecture: string,
  keys: Readonly<Record<string, MetadataEntry[1]>>,
): MetadataEntry[] {
  return [
    ["general.architecture", architecture],
    ["general.file_type", 7],
    ...Object.entries(keys).map(([key, value]) => [`${architecture}.${key}`, value] as const),
  ];
}

/** A Llama of 2 layers, 64 wide: 4 heads of 16, 2 of them for keys and values. */
export const SMALL_LLAMA = {
  metadata: keysOf("llama", {
    block_count: 2,
    embedding_length: 64,
    feed_forward_length: 128,
    "attention.head_count": 4,
    "attention.head_count_kv": 2,
    context_length: 4096,
  }),
  tensors: [
    { name: "token_embd.weight", shape: [64, 256], type: "Q8_0" },
    { name: "output.weight", shape: [64, 256], type: "F16" },
    { name: "output_norm.weight", shape: [64], type: "F32" },
    { name: "blk.0.attn_q.weight", shape: [64, 64], type: "Q8_0" },
    { name: "blk.1.attn_q.weight", shape: [64, 64], type: "Q8_0" },
  ],
} satisfies GgufInput;

/** 17,408 + 32,768 + 256 + 2 × 4,352. */
export const SMALL_LLAMA_BYTES = 59_136;

/** Bytes of some tensors. */
export function sumOf(tensors: readonly TensorInput[]): number {
  return tensors.reduce((sum, tensor) => sum + bytesOf(tensor), 0);
}
