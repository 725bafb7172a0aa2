import type { Model } from "@/lib/catalog/schemas/model";
import { formatParameters, formatTokens } from "@/lib/format";
import { notEstimated } from "./model-estimate";
import { licenseName } from "./model-license";

/** What search results may show whole. */
const MAX_CHARACTERS = 160;

/** What a model is, in one sentence: "Qwen3 8B by Alibaba (Qwen): 8.19 B parameters, …". */
export function modelSentence(model: Model): string {
  return `${model.name} by ${model.organization}: ${figures(model).join(", ")}.`;
}

/** The sentence of a model's page for search results, at most 160 characters. */
export function modelDescription(model: Model): string {
  const promise = notEstimated(model)
    ? "Facts, files and licence with their sources."
    : "What runs it, how much memory it takes, how fast.";
  const sentence = modelSentence(model);
  const whole = `${sentence} ${promise}`;
  if (whole.length <= MAX_CHARACTERS) return whole;
  return sentence.length <= MAX_CHARACTERS ? sentence : `${model.name}: ${promise}`;
}

function figures(model: Model): string[] {
  const { size, attention, license } = model;
  const native = attention?.nativeContextTokens;
  const known = [
    size && `${formatParameters(size.parameterCount)} parameters`,
    size?.activeParameterCount && `${formatParameters(size.activeParameterCount)} of them active`,
    native && `${formatTokens(native)} of context`,
    license && licenseName(license.terms),
  ].filter((part) => part !== undefined && part !== 0);
  return known.length > 0 ? known.map(String) : ["its size is unknown"];
}
