import type { Metadata } from "next";
import { LinkColumns } from "@/components/search/link-columns";
import { FOOTER } from "@/components/site/navigation";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { mapIndex } from "@/lib/answers/record-index";
import { catalog } from "@/lib/catalog";
import { changeMonths, readChange } from "@/lib/content/changes";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Sitemap",
  description: "Every kind of page on this site, and the way to each record.",
  alternates: { canonical: routes.sitemap() },
};

export default async function SitemapPage() {
  const { models, hardware, tools, quantizations } = catalog;
  const changes = await Promise.all(changeMonths().map(readChange));
  return (
    <>
      <PageHeader
        trail={[{ name: "Sitemap", href: routes.sitemap() }]}
        title="Sitemap"
        lede="Every kind of page, and the way to each record."
      />
      <Section id="records" title="Records">
        <ul className="max-w-[42rem] border-t border-rule">
          <Kind name="Models" count={models.length} list={routes.models()} anchor="models" />
          <Kind
            name="Hardware"
            count={hardware.length}
            list={routes.hardware()}
            anchor="hardware"
          />
          <Kind name="Tools" count={tools.length} list={routes.tools()} anchor="tools" />
          <Kind
            name="Quantizations"
            count={quantizations.length}
            list={routes.quantizations()}
            anchor="quantizations"
          />
        </ul>
      </Section>
      <Section id="maps" title="Maps">
        <LinkColumns links={mapIndex(writtenMaps(catalog.maps))} />
      </Section>
      <Section id="months" title="What changed">
        <LinkColumns
          links={changes.map(({ title, map, month }) => ({
            name: title,
            href: routes.mapMonth(map, month),
          }))}
        />
      </Section>
      <Section id="pages" title="Pages">
        <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {FOOTER.map(({ title, links }) => (
            <div key={title}>
              <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h3>
              <ul className="mt-1 text-sm">
                {links.map(({ label, href }) => (
                  <li key={href} className="flex min-h-7 items-center">
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Section>
      <Section id="machines" title="For programs">
        <p className="max-w-[42rem]">
          <a href="/sitemap.xml">sitemap.xml</a> lists every page with the day of its edition, and{" "}
          <a href={routes.searchIndex()}>search-index.json</a> holds the names and aliases of every
          record.
        </p>
      </Section>
    </>
  );
}

type KindProps = { name: string; count: number; list: string; anchor: string };

function Kind({ name, count, list, anchor }: KindProps) {
  return (
    <li className="flex min-h-9 items-baseline gap-4 border-b border-rule py-1.5">
      <a href={list} className="grow">
        {name}
      </a>
      <span className="tabular-nums text-quiet">{formatCount(count)}</span>
      <a href={`${routes.search()}#${anchor}`} className="text-sm" aria-label={`${name}, A to Z`}>
        A to Z
      </a>
    </li>
  );
}
