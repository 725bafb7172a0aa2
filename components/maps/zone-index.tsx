import type { ZoneRow } from "@/lib/answers/map-zones";

type Props = {
  zones: readonly ZoneRow[];
  /** The parts of the page after the zones. */
  parts: readonly { id: string; title: string }[];
};

/** What the page holds, zone by zone; stays beside the text on a wide screen. */
export function ZoneIndex({ zones, parts }: Props) {
  return (
    <nav aria-label="Zones" className="text-sm lg:sticky lg:top-4">
      <h2 className="font-mono text-xs uppercase tracking-wide text-quiet">Zones</h2>
      <ol className="mt-1 border-t border-rule">
        {zones.map(({ slug, number, shortTitle, tools }) => (
          <li key={slug} className="flex min-h-9 items-center gap-3 border-b border-rule">
            <span className="font-mono text-xs text-quiet">{number}</span>
            <a href={`#${slug}`} className="grow">
              {shortTitle}
            </a>
            <span className="text-xs text-quiet">
              {tools.length === 1 ? "1 tool" : `${tools.length} tools`}
            </span>
          </li>
        ))}
      </ol>
      <ul className="mt-3">
        {parts.map(({ id, title }) => (
          <li key={id} className="flex min-h-7 items-center">
            <a href={`#${id}`} className="text-quiet">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
