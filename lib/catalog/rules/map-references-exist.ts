import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A zone may name only tools that have a record, or its cards and links would be dead. */
export const mapReferencesExist: Rule = ({ maps, tools }) => {
  const known = tools.map(({ slug }) => slug);
  return maps.flatMap((map) =>
    map.zones.flatMap((zone) =>
      zone.tools
        .filter((slug) => !known.includes(slug))
        .map(
          (slug) =>
            `${SEED_FILE.maps} › ${map.slug} › zone ${zone.slug}: names "${slug}", ` +
            `which is not in ${SEED_FILE.tools}.${didYouMean(slug, known)}`,
        ),
    ),
  );
};
