import { estimateFit } from "@/lib/fit/estimate";
import type { Range } from "@/lib/fit/types";
import type { Check } from "./check";

/** A page of prose in English: about 400 words. */
const TOKENS_PER_PAGE = 500;
const MAX_PAGES = 40;

/** Room for the question and the answer. */
const ANSWER_TOKENS = 1000;

/** A piece of work in numbers people can picture. */
export type Job = { pages: number; readSeconds: Range; writeTokensPerSecond: Range };

/** Summarising as many pages as the context holds, at most 40; undefined without speeds or room. */
export function summaryJob({ model, machine, settings, chosen }: Check): Job | undefined {
  const slots = settings.slotCount ?? 1;
  const room = settings.contextTokens / slots - ANSWER_TOKENS;
  const pages = Math.min(MAX_PAGES, Math.floor(room / TOKENS_PER_PAGE));
  if (pages < 1) return undefined;

  const promptTokens = pages * TOKENS_PER_PAGE;
  const fit = estimateFit(model.fit, chosen.weights, machine, {
    ...settings,
    promptTokens,
    depthTokens: promptTokens,
  });
  if (fit.firstTokenSeconds === undefined || fit.decodeTokensPerSecond === undefined) {
    return undefined;
  }
  return {
    pages,
    readSeconds: fit.firstTokenSeconds,
    writeTokensPerSecond: fit.decodeTokensPerSecond,
  };
}
