import type { MapPlace } from "@/lib/answers/map-zones";
import { routes } from "@/lib/routes";

type Zone = MapPlace["zones"][number];

type Props = {
  places: readonly MapPlace[];
  /** Slugs of the maps that have a page; the others are named without a link. */
  linkedMaps: readonly string[];
};

/** Where a tool stands on the maps. */
export function ToolPlaces({ places, linkedMaps }: Props) {
  const linked = places.filter(({ map }) => linkedMaps.includes(map.slug));
  const others = places.filter(({ map }) => !linkedMaps.includes(map.slug));
  return (
    <ul className="grid max-w-[42rem] gap-1">
      {linked.map((place) => (
        <li key={place.map.slug}>
          <LinkedPlace {...place} />
        </li>
      ))}
      {others.length > 0 && <li>Also in: {others.map(placeText).join("; ")}.</li>}
    </ul>
  );
}

function LinkedPlace({ map, zones, alsoFits }: MapPlace) {
  const link = <a href={routes.map(map.slug)}>{map.shortTitle.toLowerCase()} map</a>;
  if (zones.length > 0) {
    return (
      <>
        <ZoneLinks map={map.slug} zones={zones} />, on the {link}
      </>
    );
  }
  if (alsoFits.length === 0) return <>Named beside the zones of the {link}</>;
  return (
    <>
      Without a card: <ZoneLinks map={map.slug} zones={alsoFits} />, on the {link}
    </>
  );
}

function ZoneLinks({ map, zones }: { map: string; zones: readonly Zone[] }) {
  return zones.map(({ slug, title }, index) => (
    <span key={slug}>
      {index > 0 && " and "}
      <a href={routes.mapZone(map, slug)}>{title}</a>
    </span>
  ));
}

/** "local agents (Memory layers)"; a map without a page has no zone to lead to. */
function placeText({ map, zones, alsoFits }: MapPlace): string {
  const titles = [...zones, ...alsoFits].map(({ title }) => title);
  return titles.length > 0 ? `${map.shortTitle} (${titles.join(", ")})` : map.shortTitle;
}
