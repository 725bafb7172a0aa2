import { notFound } from "next/navigation";
import { ModelPair } from "@/components/compare/model-pair";
import { PairPage } from "@/components/compare/pair-page";
import { massDocument } from "@/components/site/mass-document";
import { pairParameters, pairsWith } from "@/lib/answers/compare-links";
import { findModelPair, modelComparison } from "@/lib/answers/compare-models";
import { modelText } from "@/lib/answers/compare-text";
import { oftenAskedMachines, TABLE_CONTEXT_TOKENS } from "@/lib/answers/hardware-for-model";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ pair: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return pairParameters("models");
}

export async function GET(_: Request, { params }: Props) {
  const { pair } = await params;
  const models = findModelPair(pair) ?? notFound();
  const [one, other] = models;
  const comparison = modelComparison(models);
  const text = modelText(comparison);
  const slugs = [one.slug, other.slug] as const;
  return massDocument({
    head: { ...text, address: routes.comparedPair("models", pair) },
    body: (
      <PairPage
        kind="models"
        pair={pair}
        slugs={slugs}
        names={comparison.names}
        text={text}
        others={pairsWith("models", slugs, pair)}
      >
        <ModelPair
          comparison={comparison}
          hrefs={[routes.model(one.slug), routes.model(other.slug)]}
          contextTokens={TABLE_CONTEXT_TOKENS}
          machineHrefs={MACHINE_HREFS}
        />
      </PairPage>
    ),
  });
}

const MACHINE_HREFS = Object.fromEntries(
  oftenAskedMachines().map(({ hardware, slug }) => [
    slug,
    routes.configuration(hardware.slug, slug),
  ]),
);
