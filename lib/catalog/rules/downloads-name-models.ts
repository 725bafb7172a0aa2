import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A download must belong to a model that exists, and be there once. */
export const downloadsNameModels: Rule = ({ downloads }, slugs) => {
  const seen = new Set<string>();
  return downloads.flatMap(({ model, label, url }) => {
    const place = `${SEED_FILE.downloads} › ${model} ${label}`;
    const key = `${model} ${label} ${url}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return [
      ...(slugs.models.includes(model)
        ? []
        : [
            `${place}: names the model "${model}", which is not in ${SEED_FILE.models}.${didYouMean(model, slugs.models)}`,
          ]),
      ...(isRepeated ? [`${place}: is there twice: keep one`] : []),
    ];
  });
};
