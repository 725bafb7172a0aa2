import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeBlock } from "@/components/maps/change-block";
import { MapByline } from "@/components/maps/map-byline";
import { OverviewFigure } from "@/components/maps/overview-figure";
import { ZoneIndex } from "@/components/maps/zone-index";
import { ZoneSection } from "@/components/maps/zone-section";
import { Prose } from "@/components/mdx/prose";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { zonesOf } from "@/lib/answers/map-zones";
import { catalog, findMap } from "@/lib/catalog";
import { readChangesOf } from "@/lib/content/changes";
import { mapTextFile, readMapText, readZoneBlurb } from "@/lib/content/maps";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatDate } from "@/lib/format";
import { article } from "@/lib/publish/json-ld/article";
import { routes } from "@/lib/routes";

type Props = PageProps<"/maps/[slug]">;

/** The texts that follow the zones, in their order. */
const PARTS = [
  { id: "winners", title: "Ecosystem winners" },
  { id: "declining", title: "Declining" },
  { id: "opportunities", title: "Benchmark opportunities" },
  { id: "updates", title: "How this map updates" },
  { id: "deeper", title: "Going deeper" },
] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return writtenMaps(catalog.maps).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, summary, updatedOn } = await mapFrom(params);
  return {
    title,
    description: `${summary} Updated ${formatDate(updatedOn)}.`,
    alternates: { canonical: routes.map(slug) },
  };
}

export default async function MapPage({ params }: Props) {
  const map = await mapFrom(params);
  const zones = zonesOf(map);
  const introduction = await readMapText(map.slug, "introduction");
  const blurbs = await Promise.all(zones.map((zone) => readZoneBlurb(map.slug, zone.slug)));
  const parts = await Promise.all(
    PARTS.map(async (part) => ({ ...part, text: await readMapText(map.slug, part.id) })),
  );
  const [newest, ...earlier] = await readChangesOf(map.slug);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Maps", href: routes.maps() },
          { name: map.shortTitle, href: routes.map(map.slug) },
        ]}
        eyebrow={
          <>
            Ecosystem map · updated{" "}
            <time dateTime={map.updatedOn}>{formatDate(map.updatedOn)}</time>
          </>
        }
        title={map.title}
        lede={map.summary}
      />
      <JsonLd
        data={article({
          title: map.title,
          description: map.summary,
          address: routes.map(map.slug),
          modifiedOn: map.updatedOn,
        })}
      />
      <OverviewFigure title={`${map.title}: zones and tools`} zones={zones} />
      <div className="grid gap-x-12 gap-y-8 pb-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <Prose text={introduction} />
          <MapByline />
        </div>
        {newest && <ChangeBlock map={map.slug} newest={newest} earlier={earlier} />}
      </div>
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_13rem]">
        <div className="mb-8 border-t border-rule pt-5 lg:order-last lg:mb-0">
          <ZoneIndex zones={zones} parts={PARTS} />
        </div>
        <div>
          {zones.map((zone, index) => {
            const blurb = blurbs[index];
            return blurb && <ZoneSection key={zone.slug} zone={zone} blurb={blurb} />;
          })}
          {parts.map(({ id, title, text }) => (
            <Section key={id} id={id} title={title}>
              <Prose text={text} />
            </Section>
          ))}
        </div>
      </div>
      <PageFooter
        reviewedOn={introduction.reviewedOn}
        address={routes.map(map.slug)}
        file={mapTextFile(map.slug, "introduction")}
        marksEvidence
      />
    </article>
  );
}

async function mapFrom(params: Props["params"]) {
  const { slug } = await params;
  return findMap(slug) ?? notFound();
}
