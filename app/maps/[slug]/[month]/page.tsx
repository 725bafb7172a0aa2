import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MonthLinks } from "@/components/maps/month-links";
import { Prose } from "@/components/mdx/prose";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { catalog, findMap } from "@/lib/catalog";
import { readChangesOf } from "@/lib/content/changes";
import { writtenMaps } from "@/lib/content/written-maps";
import { article } from "@/lib/publish/json-ld/article";
import { routes } from "@/lib/routes";

type Props = PageProps<"/maps/[slug]/[month]">;

export const dynamicParams = false;

export async function generateStaticParams() {
  const written = writtenMaps(catalog.maps);
  const changes = await Promise.all(written.map(({ slug }) => readChangesOf(slug)));
  return changes.flat().map(({ map, month }) => ({ slug: map, month }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { map, change } = await changeFrom(params);
  return {
    title: `What changed in ${change.title}: ${map.shortTitle.toLowerCase()}`,
    description: descriptionOf(map.shortTitle, change.title),
    alternates: { canonical: routes.mapMonth(map.slug, change.month) },
  };
}

export default async function MonthPage({ params }: Props) {
  const { map, change, changes } = await changeFrom(params);
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Maps", href: routes.maps() },
          { name: map.shortTitle, href: routes.map(map.slug) },
          { name: change.title, href: routes.mapMonth(map.slug, change.month) },
        ]}
        eyebrow={map.shortTitle}
        title={`What changed in ${change.title}`}
        lede={
          <>
            Dated changes on the{" "}
            <a href={routes.map(map.slug)}>{map.shortTitle.toLowerCase()} map</a>.
          </>
        }
      />
      <JsonLd
        data={article({
          title: `What changed in ${change.title}`,
          description: descriptionOf(map.shortTitle, change.title),
          address: routes.mapMonth(map.slug, change.month),
          modifiedOn: change.reviewedOn,
        })}
      />
      <Section id="changes" title="Changes">
        <Prose text={change} />
      </Section>
      <Section id="months" title="Other months">
        <MonthLinks map={map.slug} months={changes.filter(({ month }) => month !== change.month)} />
      </Section>
      <PageFooter
        reviewedOn={change.reviewedOn}
        address={routes.mapMonth(map.slug, change.month)}
        file={change.file}
      />
    </article>
  );
}

function descriptionOf(map: string, month: string): string {
  return `Dated changes to the ${map.toLowerCase()} of local AI in ${month}, each with its source.`;
}

async function changeFrom(params: Props["params"]) {
  const { slug, month } = await params;
  const map = findMap(slug) ?? notFound();
  const changes = await readChangesOf(slug);
  const change = changes.find((candidate) => candidate.month === month) ?? notFound();
  return { map, change, changes };
}
