import type { FitModel } from "@/lib/fit/types";

/** The context answers are worked out at unless another is asked for: a long conversation. */
export const USUAL_CONTEXT_TOKENS = 8192;

/** What a scale of contexts ends at while no model is chosen. */
const COMMON_LIMIT_TOKENS = 262_144;

/** 8,192 tokens, or a model's own context when that is shorter. */
export function usualContext(model: FitModel | undefined): number {
  const { nativeContextTokens: native, maximumContextTokens: most } = model?.attention ?? {};
  return Math.min(USUAL_CONTEXT_TOKENS, native ?? most ?? USUAL_CONTEXT_TOKENS);
}

/** The longest context a model takes; a common limit while none is known. */
export function longestContext(model: FitModel | undefined): number {
  const { nativeContextTokens: native, maximumContextTokens: most } = model?.attention ?? {};
  return most ?? native ?? COMMON_LIMIT_TOKENS;
}
