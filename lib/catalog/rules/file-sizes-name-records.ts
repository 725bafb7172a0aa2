import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A file size must belong to a model and a quantization that exist, once for each label. */
export const fileSizesNameRecords: Rule = ({ fileSizes, models, quantizations }) => {
  const knownModels = models.map(({ slug }) => slug);
  const knownQuantizations = quantizations.map(({ slug }) => slug);
  const seen = new Set<string>();
  return fileSizes.flatMap(({ model, quantization, label }) => {
    const place = `${SEED_FILE.fileSizes} › ${model} ${label}`;
    const problems: string[] = [];
    if (!knownModels.includes(model)) {
      problems.push(
        `${place}: names the model "${model}", which is not in ${SEED_FILE.models}.${didYouMean(model, knownModels)}`,
      );
    }
    if (!knownQuantizations.includes(quantization)) {
      problems.push(
        `${place}: names the quantization "${quantization}", which is not in ${SEED_FILE.quantizations}.${didYouMean(quantization, knownQuantizations)}`,
      );
    }
    const key = `${model} ${label}`;
    if (seen.has(key)) problems.push(`${place}: is there twice: keep the more exact size`);
    seen.add(key);
    return problems;
  });
};
