/** What a cached number costs and how many cells a cache has. Units and reasons: `cache-notes.ts`. */
export const CACHE_VALUES = {
  "cell-step-flash": 256,
  "cell-step-plain": 32,
  "cell-step-paged": 16,
  "window-step": 256,
  "block-values": 32,
  "state-element": 4,
} as const;

/** Bytes of one block of 32 cached numbers, by type. */
export const CACHE_BLOCK_BYTES = {
  f32: 128,
  f16: 64,
  bf16: 64,
  fp8: 32,
  q8_0: 34,
  q5_1: 24,
  q5_0: 22,
  q4_1: 20,
  q4_0: 18,
} as const;
