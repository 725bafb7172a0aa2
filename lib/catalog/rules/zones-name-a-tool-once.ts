import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/**
 * A zone's slug is an anchor of the page, so it occurs once. A tool may stand in two zones, as ComfyUI
 * does among the studios and under video, but once in each; what is named beside the cards has none.
 */
export const zonesNameAToolOnce: Rule = ({ maps }) =>
  maps.flatMap((map) => {
    const place = `${SEED_FILE.maps} › ${map.slug}`;
    const zones = repeated(map.zones.map(({ slug }) => slug));
    const cards = [...new Set(map.zones.flatMap((zone) => zone.tools))];
    const others = map.zones.flatMap((zone) => zone.alsoFits);
    const tools = [
      ...map.zones.flatMap((zone) => repeated(zone.tools)),
      ...repeated([...cards, ...others, ...map.alsoNames]),
    ];
    return [
      ...zones.map((slug) => `${place} › zone ${slug}: occurs twice: give one another slug`),
      ...tools.map((slug) => `${place}: places "${slug}" twice: keep it where it fits best`),
    ];
  });

function repeated(slugs: readonly string[]): string[] {
  return slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
}
