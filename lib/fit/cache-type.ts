import type { CacheType } from "./types";

const LISTED: readonly CacheType[] = ["q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "fp8", "bf16", "f32"];

/**
 * The cache type a text means: "fp8_e5m2", "q4_0 / q4_0" (the first), "int8_per_token_head", "TQ3".
 * Types without blocks of their own here take the next larger listed one. Undefined if it names none.
 */
export function cacheTypeFrom(text: string): CacheType | undefined {
  const written = text.toLowerCase();
  const listed = LISTED.find((type) => written.includes(type));
  if (listed !== undefined) return listed;
  if (/kv-?q?4|q4\b|int4|[34]bit|turboquant|tq[34]/.test(written)) return "q4_0";
  if (/q5\b/.test(written)) return "q5_1";
  if (/q8\b|int8/.test(written)) return "q8_0";
  return /f16|fp16|bfloat16|float16/.test(written) ? "f16" : undefined;
}

/** Keys and values from "q5_0/q4_1"; one type stands for both. */
export function cacheTypesFrom(text: string): {
  keyCacheType: CacheType | undefined;
  valueCacheType: CacheType | undefined;
} {
  const [key, value] = text.split("/").map(cacheTypeFrom);
  return { keyCacheType: key, valueCacheType: value ?? key };
}
