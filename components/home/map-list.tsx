import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { maps: readonly EcosystemMap[] };

/** The ecosystem maps, each with its zones as links. */
export function MapList({ maps }: Props) {
  return (
    <ul className="space-y-6">
      {maps.map(({ slug, title, summary, updatedOn, zones }) => (
        <li key={slug}>
          <h3 className="font-semibold">
            <a href={routes.map(slug)}>{title}</a>
          </h3>
          <p className="mt-1 max-w-[42rem] text-quiet">
            {summary} Updated <time dateTime={updatedOn}>{formatDate(updatedOn)}</time>.
          </p>
          <ul className="mt-2 flex flex-wrap gap-x-5 text-sm">
            {zones.map((zone) => (
              <li key={zone.slug} className="flex min-h-7 items-center gap-1.5">
                <a href={routes.mapZone(slug, zone.slug)}>{zone.title}</a>
                <span className="text-quiet">{formatCount(zone.tools.length)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
