import { crossesLimit } from "@/lib/fit/crosses-limit";
import type { Fit } from "@/lib/fit/types";
import { formatMemory, formatShare } from "@/lib/format";

export type SentenceSubject = {
  /** "Llama 3.3 70B Instruct at Q4_K_M". */
  what: string;
  /** "GeForce RTX 4090 24 GB". */
  where: string;
};

/** The answer in a few sentences, each figure once. The verdict's word stands beside it. */
export function answerSentence(fit: Fit, subject: SentenceSubject): string {
  const isRefused = fit.verdict === "with-offload" || fit.verdict === "does-not-run";
  const mayFit = isRefused && crossesLimit(fit);
  return `${verdictSentence(fit, subject)}${mayFit ? " At the lower end of the range it would fit." : ""}`;
}

function verdictSentence(fit: Fit, { what, where }: SentenceSubject): string {
  const needs = `${what} needs ${formatMemory(fit.total.likely)}`;
  const gives = `${where} gives a model ${formatMemory(fit.usableBytes)}`;
  switch (fit.reason) {
    case "fits-with-room":
      return `${needs}; ${gives}. It fits, even at the upper end of the range.`;
    case "fits-in-part-of-range":
      return `${needs}; ${gives}. It fits by the likely figure, but not at the upper end of the range.`;
    case "needs-offload":
      return `${needs}; ${gives}. It does not fit there, and runs with ${offloadText(fit)} in system memory.`;
    case "context-too-long":
      return `${needs}; ${gives}. The weights fit, but not with so long a context.`;
    case "exceeds-device":
      return `${needs}; ${gives}. It does not fit, and no system memory was named to take the rest.`;
    case "exceeds-everything":
      return `${needs}; ${gives}. It does not fit, and system memory cannot take the rest.`;
    default:
      return UNKNOWN[fit.reason];
  }
}

/** Why there is no answer. */
const UNKNOWN: Record<
  "no-weights" | "no-architecture" | "no-memory" | "not-a-language-model",
  string
> = {
  "no-weights": "No file of this format is known, and its size cannot be worked out.",
  "no-architecture": "No source states how this model's layers keep what they have read.",
  "no-memory": "The memory of this machine is unknown.",
  "not-a-language-model": "The engine estimates models that write text.",
};

function offloadText({ hostBytes, offloadedShare }: Fit): string {
  const share = formatShare(Math.round(offloadedShare * 100) / 100);
  return `${formatMemory(hostBytes)} of it (${share} of the weights)`;
}
