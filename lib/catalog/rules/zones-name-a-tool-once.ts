import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A zone's slug is an anchor of the page, and a tool has one place on a map: both occur once. */
export const zonesNameAToolOnce: Rule = ({ maps }) =>
  maps.flatMap((map) => {
    const place = `${SEED_FILE.maps} › ${map.slug}`;
    const zones = repeated(map.zones.map(({ slug }) => slug));
    const tools = repeated([...map.zones.flatMap((zone) => zone.tools), ...map.alsoNames]);
    return [
      ...zones.map((slug) => `${place} › zone ${slug}: occurs twice: give one another slug`),
      ...tools.map((slug) => `${place}: places "${slug}" twice: keep it where it fits best`),
    ];
  });

function repeated(slugs: readonly string[]): string[] {
  return slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
}
