import { notFound } from "next/navigation";
import { HardwarePair } from "@/components/compare/hardware-pair";
import { PairPage } from "@/components/compare/pair-page";
import { massDocument } from "@/components/site/mass-document";
import { findHardwarePair, hardwareComparison } from "@/lib/answers/compare-hardware";
import { pairParameters, pairsWith } from "@/lib/answers/compare-links";
import { hardwareText } from "@/lib/answers/compare-text";
import { TABLE_CONTEXT_TOKENS } from "@/lib/answers/hardware-for-model";
import { findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ pair: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return pairParameters("hardware");
}

export async function GET(_: Request, { params }: Props) {
  const { pair } = await params;
  const machines = findHardwarePair(pair) ?? notFound();
  const [one, other] = machines;
  const comparison = hardwareComparison(machines);
  const text = hardwareText(comparison);
  const slugs = [one.slug, other.slug] as const;
  return massDocument({
    head: { ...text, address: routes.comparedPair("hardware", pair) },
    body: (
      <PairPage
        kind="hardware"
        pair={pair}
        slugs={slugs}
        names={comparison.names}
        text={text}
        others={pairsWith("hardware", slugs, pair)}
      >
        <HardwarePair
          comparison={comparison}
          hrefs={[hrefOf(one), hrefOf(other)]}
          contextTokens={TABLE_CONTEXT_TOKENS}
          ground={findSelection("often-asked")?.ground}
        />
      </PairPage>
    ),
  });
}

function hrefOf({ hardware, slug }: Configuration): string {
  return routes.configuration(hardware.slug, slug);
}
