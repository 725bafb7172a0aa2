import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BudgetPicks } from "@/components/advice/budget-picks";
import { PurposeRanking } from "@/components/advice/purpose-ranking";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { bestGpuPage, bestGpuSlugs } from "@/lib/answers/best-gpu-pages";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/best-gpu/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return bestGpuSlugs().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, description } = await pageFrom(params);
  return { title, description, alternates: { canonical: routes.bestGpu(slug) } };
}

export default async function BestGpuListPage({ params }: Props) {
  const { slug, heading, lede, ranking, all } = await pageFrom(params);
  return (
    <>
      <PageHeader
        trail={[
          { name: "Best GPU", href: routes.bestGpu() },
          { name: heading, href: routes.bestGpu(slug) },
        ]}
        title={heading}
        lede={lede}
      />
      {ranking && <PurposeRanking {...ranking} />}
      {all && <BudgetPicks picks={all} />}
      <PageFooter reviewedOn={site.editionDate} address={routes.bestGpu(slug)} marksEvidence />
    </>
  );
}

async function pageFrom(params: Props["params"]) {
  const { slug } = await params;
  return bestGpuPage(slug, site.editionDate) ?? notFound();
}
