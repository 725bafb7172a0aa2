import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** What a tool is built on, and its alternatives, must have records of their own, and never be itself. */
export const toolReferencesExist: Rule = ({ tools }, slugs) => {
  const known = slugs.tools;
  return tools.flatMap((tool) =>
    [
      ...tool.builtOn.map((slug) => ({ field: "builtOn", slug })),
      ...tool.alternatives.map((slug) => ({ field: "alternatives", slug })),
    ].flatMap(({ field, slug }) => {
      const place = `${SEED_FILE.tools} › ${tool.slug} › ${field}: names "${slug}", which is`;
      if (slug === tool.slug) return [`${place} the tool itself: take it out`];
      if (known.includes(slug)) return [];
      return [`${place} not in ${SEED_FILE.tools}.${didYouMean(slug, known)}`];
    }),
  );
};
