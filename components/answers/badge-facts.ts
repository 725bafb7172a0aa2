import type { AnswerQuestion } from "@/lib/answers/answer-question";
import type { BadgeFacts } from "@/lib/publish/pictures/badge";
import type { Check } from "../fit/check";
import { askedMachineName } from "./answer";

/** Makers and brands that a badge has no room for. */
const BRAND = /^(?:NVIDIA |AMD |Intel |GeForce |Radeon (?=RX)|Apple (?=M\d))/;

/** What a badge says of an answer: the figures of its document. */
export function badgeFacts(question: AnswerQuestion, { chosen, fit, model }: Check): BadgeFacts {
  const format = question.frame.formats.find(({ slug }) => slug === chosen.quantization);
  return {
    model: model.name,
    quantization: format?.name ?? chosen.quantization,
    machine: askedMachineName(question).replace(BRAND, "").replace(BRAND, ""),
    verdict: fit.verdict,
    likelyBytes: fit.total.likely,
    decodeTokensPerSecond: fit.decodeTokensPerSecond,
  };
}
