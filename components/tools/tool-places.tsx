import type { MapPlace } from "@/lib/answers/map-zones";
import { routes } from "@/lib/routes";

type Props = {
  places: readonly MapPlace[];
  /** Months whose changes name the tool. */
  months: readonly { map: string; month: string; title: string }[];
};

/** Where a tool stands on the maps, and in which months something about it changed. */
export function ToolPlaces({ places, months }: Props) {
  return (
    <ul className="grid max-w-[42rem] gap-1">
      {places.map(({ map, zone }) => (
        <li key={map.slug}>
          {zone ? (
            <>
              <a href={routes.mapZone(map.slug, zone.slug)}>{zone.title}</a>, a zone of the{" "}
            </>
          ) : (
            "Named beside the zones of the "
          )}
          <a href={routes.map(map.slug)}>{map.shortTitle.toLowerCase()} map</a>
        </li>
      ))}
      {months.length > 0 && (
        <li>
          What changed:{" "}
          {months.map(({ map, month, title }, index) => (
            <span key={month}>
              {index > 0 && ", "}
              <a href={routes.mapMonth(map, month)}>{title}</a>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
