import { FOOTER } from "@/components/site/navigation";
import { answerPairs } from "@/lib/answers/answer-pairs";
import { BENCHMARK_CLASSES } from "@/lib/answers/benchmark-classes";
import { benchmarkRunIds } from "@/lib/answers/benchmark-run";
import { bestGpuSlugs } from "@/lib/answers/best-gpu-pages";
import { classTableAddresses } from "@/lib/answers/class-parts";
import { pairAddresses } from "@/lib/answers/compare-links";
import { SUPPORT_TOPICS } from "@/lib/answers/compatibility-topics";
import { recordAddresses } from "@/lib/answers/record-addresses";
import { catalog } from "@/lib/catalog";
import { changeMonths, readChange } from "@/lib/content/changes";
import { writtenMaps } from "@/lib/content/written-maps";
import { routes } from "@/lib/routes";

/** Every page: those of the footer, one for each record, and the months of the maps. */
export async function siteAddresses(): Promise<string[]> {
  const pages = FOOTER.flatMap(({ links }) => links.map(({ href }) => href));
  const changes = await Promise.all(changeMonths().map(readChange));
  const months = changes.map(({ map, month }) => routes.mapMonth(map, month));
  const addresses = new Set([
    routes.home(),
    routes.search(),
    ...pages,
    ...BENCHMARK_CLASSES.map((slug) => routes.benchmarkClass(slug)),
    ...benchmarkRunIds.map((id) => routes.benchmarkRun(id)),
    ...recordAddresses(writtenMaps(catalog.maps)),
    ...classTableAddresses(),
    ...answerPairs().map((pair) => routes.answer(pair.model.slug, pair.configuration.slug)),
    ...SUPPORT_TOPICS.map((topic) => routes.compatibilityTopic(topic)),
    ...months,
    ...pairAddresses(),
    routes.bestGpu(),
    ...bestGpuSlugs().map((slug) => routes.bestGpu(slug)),
  ]);
  return [...addresses];
}
