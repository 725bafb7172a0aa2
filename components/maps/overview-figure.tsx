import { MapOverview } from "@/components/plots/map-overview";
import { LicenseMark } from "@/components/tools/license-mark";
import { Disclosure } from "@/components/ui/disclosure";
import type { ZoneRow } from "@/lib/answers/map-zones";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { OverviewTable } from "./overview-table";

type Props = { title: string; zones: readonly ZoneRow[] };

/** The drawn map, what its shapes mean, and the same as a list and as a table. */
export function OverviewFigure({ title, zones }: Props) {
  const since = zones.flatMap(({ tools }) => tools.flatMap(({ trend }) => trend?.since ?? []))[0];
  return (
    <figure className="pb-8">
      <MapOverview title={title} zones={zones} />
      <figcaption>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
          <li>
            <LicenseMark mark="open" />
          </li>
          <li>
            <LicenseMark mark="not-open" />
          </li>
          <li>
            <LicenseMark mark="unknown" />
          </li>
          <li>The area grows with GitHub stars; hollow where nobody counted them.</li>
          {since && <li>An arrow: more stars, or fewer, than on {formatDate(since)}.</li>}
        </ul>
        <div className="mt-4">
          <Disclosure summary="The map as a list">
            <ZoneList zones={zones} />
          </Disclosure>
          <div className="-mt-px">
            <Disclosure summary="The map as a table">
              <OverviewTable zones={zones} />
            </Disclosure>
          </div>
        </div>
      </figcaption>
    </figure>
  );
}

function ZoneList({ zones }: { zones: readonly ZoneRow[] }) {
  return (
    <ol className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {zones.map(({ slug, number, shortTitle, tools }) => (
        <li key={slug}>
          <a href={`#${slug}`}>
            {number}. {shortTitle}
          </a>
          <ul className="pl-4">
            {tools.map((tool) => (
              <li key={tool.slug} className="flex min-h-6 items-center">
                <a href={routes.tool(tool.slug)} className="text-ink">
                  {tool.name}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
