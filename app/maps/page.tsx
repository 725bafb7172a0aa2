import type { Metadata } from "next";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { catalog } from "@/lib/catalog";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export const metadata: Metadata = {
  title: "Maps",
  description:
    "Ecosystem maps of local AI: which tools exist, in which zone each belongs, what changed this month and what is in decline, with sources.",
  alternates: { canonical: routes.maps() },
};

export default function MapsPage() {
  return (
    <>
      <PageHeader
        trail={[{ name: "Maps", href: routes.maps() }]}
        title="Ecosystem maps"
        lede="Each map draws one part of local AI: its zones, the tools in them, and what changed."
      />
      <ul className="max-w-[42rem] border-t border-rule">
        {writtenMaps(catalog.maps).map(({ slug, title, summary, updatedOn, zones }) => (
          <li key={slug} className="border-b border-rule py-4 last:border-b-0">
            <h2 className="text-lg font-semibold">
              <a href={routes.map(slug)}>{title}</a>
            </h2>
            <p className="mt-1 font-serif">{summary}</p>
            <ul className="mt-2 flex flex-wrap gap-x-4 text-sm">
              {zones.map((zone) => (
                <li key={zone.slug} className="flex min-h-6 items-center">
                  <a href={routes.mapZone(slug, zone.slug)} className="text-quiet">
                    {zone.shortTitle}
                  </a>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-sm text-quiet">
              Updated <time dateTime={updatedOn}>{formatDate(updatedOn)}</time>, reviewed monthly
            </p>
          </li>
        ))}
      </ul>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.maps()}
        file="scripts/seed/maps/index.ts"
      />
    </>
  );
}
