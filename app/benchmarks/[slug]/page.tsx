import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BenchmarkTable } from "@/components/benchmarks/benchmark-table";
import { BENCHMARK_CLASS } from "@/components/benchmarks/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { BENCHMARK_CLASSES, groupAnchor } from "@/lib/answers/benchmark-classes";
import { benchmarkGroups } from "@/lib/answers/benchmarks";
import { formatCount, formatHeading } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export const dynamicParams = false;

export function generateStaticParams() {
  return BENCHMARK_CLASSES.map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<"/benchmarks/[slug]">): Promise<Metadata> {
  const { slug: asked } = await params;
  const slug = BENCHMARK_CLASSES.find((known) => known === asked);
  if (slug === undefined) return {};
  const { title, lede } = BENCHMARK_CLASS[slug];
  return {
    title: `Benchmarks: ${title}`,
    description: `${lede} Measured by others, with the engine’s estimate beside each.`,
    alternates: { canonical: routes.benchmarkClass(slug) },
  };
}

export default async function BenchmarkClassPage({ params }: PageProps<"/benchmarks/[slug]">) {
  const { slug: asked } = await params;
  const slug = BENCHMARK_CLASSES.find((known) => known === asked);
  if (slug === undefined) notFound();
  const { title, lede } = BENCHMARK_CLASS[slug];
  const groups = benchmarkGroups(slug).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <PageHeader
        trail={[
          { name: "Benchmarks", href: routes.benchmarks() },
          { name: title, href: routes.benchmarkClass(slug) },
        ]}
        title={title}
        lede={lede}
      />
      {groups.map((group) => (
        <Section
          key={group.title}
          id={groupAnchor(group.title)}
          title={formatHeading(group.title)}
          label={formatCount(group.rows.length)}
        >
          <BenchmarkTable {...group} />
        </Section>
      ))}
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.benchmarkClass(slug)}
        file="scripts/seed/generated/measurements.json"
      />
    </>
  );
}
