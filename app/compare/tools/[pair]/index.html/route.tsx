import { notFound } from "next/navigation";
import { PairPage } from "@/components/compare/pair-page";
import { ToolPair } from "@/components/compare/tool-pair";
import { massDocument } from "@/components/site/mass-document";
import { pairParameters, pairsWith } from "@/lib/answers/compare-links";
import { toolText } from "@/lib/answers/compare-text";
import { findToolPair, toolComparison } from "@/lib/answers/compare-tools";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ pair: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return pairParameters("tools");
}

export async function GET(_: Request, { params }: Props) {
  const { pair } = await params;
  const tools = findToolPair(pair) ?? notFound();
  const [one, other] = tools;
  const comparison = toolComparison(tools);
  const text = toolText(comparison);
  const slugs = [one.slug, other.slug] as const;
  return massDocument({
    head: { ...text, address: routes.comparedPair("tools", pair) },
    body: (
      <PairPage
        kind="tools"
        pair={pair}
        slugs={slugs}
        names={comparison.names}
        text={text}
        others={pairsWith("tools", slugs, pair)}
      >
        <ToolPair
          comparison={comparison}
          hrefs={[routes.tool(one.slug), routes.tool(other.slug)]}
        />
      </PairPage>
    ),
  });
}
