import type { Metadata } from "next";
import { CostAnswer } from "@/components/cost/cost-answer";
import { CostForm } from "@/components/cost/cost-form";
import { CostFormulas } from "@/components/cost/cost-formulas";
import { CostOrigins } from "@/components/cost/cost-origins";
import { CostSum } from "@/components/cost/cost-sum";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { COST_PICKS, costDefaults, costPresets } from "@/lib/answers/cost-vs-cloud";
import { sumLines } from "@/lib/cost/sum";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TITLE = "Cost vs cloud";

export const metadata: Metadata = {
  title: `${TITLE}: when local AI pays for itself`,
  description:
    "Hardware and electricity against a rented GPU and API tokens: break-even in months and in hours a day, idle power included, every assumption editable, prices with dates.",
  alternates: { canonical: routes.costVsCloud() },
};

export default function CostVsCloudPage() {
  const presets = costPresets(site.editionDate);
  const assumptions = costDefaults(site.editionDate);
  return (
    <>
      <PageHeader
        trail={[{ name: TITLE, href: routes.costVsCloud() }]}
        title={TITLE}
        lede="Hardware and electricity against a rented GPU and API tokens, for the same work. Often the cloud is cheaper, and then this page says so."
      />
      <noscript>
        <p className="mb-4 max-w-[42rem]">
          Changing the assumptions needs JavaScript. Below stands the answer for those listed at the
          end, with its sum and formulas.
        </p>
      </noscript>
      <div data-part="answer">
        <CostAnswer assumptions={assumptions} />
        <div className="mt-8">
          <Section id="assumptions" title="Your assumptions">
            <CostForm presets={presets} picks={COST_PICKS} assumptions={assumptions} />
            <p className="mt-3 max-w-[42rem] text-sm text-quiet">
              What you write stays in the address of this page, and nowhere else.
            </p>
          </Section>
          <Section id="sum" title="The sum">
            <CostSum lines={sumLines(assumptions)} />
          </Section>
        </div>
      </div>
      <Section id="origins" title="What the page starts from">
        <CostOrigins assumptions={assumptions} presets={presets} picks={COST_PICKS} />
      </Section>
      <Section id="formulas" title="Formulas">
        <CostFormulas />
      </Section>
      <PageFooter reviewedOn={site.editionDate} address={routes.costVsCloud()} marksEvidence />
    </>
  );
}
