import type { Fit } from "@/lib/fit/types";
import { formatMemory, formatShare, formatSpeedRange } from "@/lib/format";

export type SentenceSubject = {
  /** "Llama 3.3 70B Instruct at Q4_K_M". */
  what: string;
  /** "the GeForce RTX 4090 24 GB". */
  where: string;
  /** Memory beside cards that may take what they cannot; absent where there is none. */
  ramGiB?: number | undefined;
};

/** The answer in one or two sentences, each figure once. The verdict's word stands beside it. */
export function answerSentence(fit: Fit, subject: SentenceSubject): string {
  const { what, where } = subject;
  const needs = `${what} needs ${formatMemory(fit.total.likely)}`;
  const gives = formatMemory(fit.usableBytes);
  switch (fit.reason) {
    case "fits-with-room":
      return `${needs} of the ${gives} that ${where} gives a model${speedClause(fit)}.`;
    case "fits-in-part-of-range":
      return `${needs} of the ${gives} that ${where} gives a model, if the likely figure holds: at the upper end of the range it does not fit${speedClause(fit, "; it ")}.`;
    case "needs-offload":
      return `${needs}, and ${where} gives a model ${gives}: it does not fit. ${offloadSentence(fit)}`;
    case "context-too-long":
      return `${needs}, and ${where} gives a model ${gives}. The weights fit, but not with so long a context.`;
    case "exceeds-device":
      return `${needs}, and ${where} gives a model ${gives}. Nothing is said of system memory that could take the rest.`;
    case "exceeds-everything":
      return `${needs}. ${where} gives a model ${gives}, and system memory cannot take the rest.`;
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

function speedClause(fit: Fit, joint = ", and "): string {
  const speed = fit.decodeTokensPerSecond;
  return speed === undefined ? "" : `${joint}writes ${formatSpeedRange(speed)}`;
}

function offloadSentence(fit: Fit): string {
  const speed = fit.decodeTokensPerSecond;
  const rest = `With ${formatMemory(fit.hostBytes)} of it in system memory it runs`;
  const share = ` (${formatShare(Math.round(fit.offloadedShare * 100) / 100)} of the weights)`;
  return `${rest}${share}${speed ? `, at ${formatSpeedRange(speed)}` : "; how fast is unknown"}.`;
}
