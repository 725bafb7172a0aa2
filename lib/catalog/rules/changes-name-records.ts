import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A change must name tools and models that exist, or no page would show it; its slug starts with its day. */
export const changesNameRecords: Rule = ({ changes }, slugs) =>
  changes.flatMap((change) => {
    const place = `${SEED_FILE.changes} › ${change.slug}`;
    const models = change.sort === "change" ? change.models : [];
    const problems = [
      ...unknownIn("tools", change.tools, slugs.tools),
      ...unknownIn("models", models, slugs.models),
    ].map((problem) => `${place} › ${problem}`);
    if (change.slug.startsWith(`${change.on}-`)) return problems;
    return [...problems, `${place} › slug: must start with its day, "${change.on}-"`];
  });

function unknownIn(kind: "tools" | "models", named: readonly string[], known: readonly string[]) {
  return named
    .filter((slug) => !known.includes(slug))
    .map(
      (slug) =>
        `${kind}: names "${slug}", which is not in ${SEED_FILE[kind]}.${didYouMean(slug, known)}`,
    );
}
