import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A map may name only tools that have a record, or its cards and links would be dead. */
export const mapReferencesExist: Rule = ({ maps }, slugs) => {
  const known = slugs.tools;
  return maps.flatMap((map) =>
    [
      ...map.zones.map(({ slug, tools, alsoFits }) => ({
        place: `zone ${slug}`,
        tools: [...tools, ...alsoFits],
      })),
      { place: "alsoNames", tools: map.alsoNames },
    ].flatMap((part) =>
      part.tools
        .filter((slug) => !known.includes(slug))
        .map(
          (slug) =>
            `${SEED_FILE.maps} › ${map.slug} › ${part.place}: names "${slug}", ` +
            `which is not in ${SEED_FILE.tools}.${didYouMean(slug, known)}`,
        ),
    ),
  );
};
