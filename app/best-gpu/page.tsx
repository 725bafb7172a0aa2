import type { Metadata } from "next";
import { type PickRow, PickTable } from "@/components/advice/pick-table";
import { RankingRule } from "@/components/advice/ranking-rule";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { PRICE_AGE_LIMIT_MONTHS } from "@/lib/answers/advice-units";
import { BUDGETS, picks } from "@/lib/answers/best-gpu-picks";
import { largestHeld, shortName } from "@/lib/answers/best-gpu-words";
import { formatHeading } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TITLE = "Best GPU for local AI";

export const metadata: Metadata = {
  title: `${TITLE}${answerOf()}`,
  description:
    "For each size of model the machine that costs least for what it does, by dated prices; what it cannot do, and the price at which the advice turns.",
  alternates: { canonical: routes.bestGpu() },
};

export default function BestGpuPage() {
  return (
    <>
      <PageHeader
        trail={[{ name: TITLE, href: routes.bestGpu() }]}
        title={TITLE}
        lede="For each size of model the machine that costs least for what it does, by prices with dates; and the price at which that changes."
      />
      <Section id="purposes" title="By what you run" label="estimated">
        <PickTable label="Best choice by purpose" heading="To run" rows={purposeRows()} />
      </Section>
      <Section id="budgets" title="By budget" label="estimated">
        <PickTable label="Best choice by budget" heading="Budget" rows={budgetRows()} />
        <p className="mt-3 max-w-[42rem] text-sm text-quiet">
          Each line is the largest purpose that something within the budget holds in its own memory.
          A larger budget does not make a smaller purpose better: its best choice stays the same.
        </p>
      </Section>
      <p className="pb-6">
        With your own models, context, budget and power:{" "}
        <a href={routes.chooseMyGpu()}>choose my GPU</a>. Whether to buy at all:{" "}
        <a href={routes.costVsCloud()}>cost vs cloud</a>.
      </p>
      <Section id="rule" title="How the list is made">
        <RankingRule ageLimitMonths={PRICE_AGE_LIMIT_MONTHS} />
      </Section>
      <PageFooter reviewedOn={site.editionDate} address={routes.bestGpu()} marksEvidence />
    </>
  );
}

function purposeRows(): PickRow[] {
  return picks(site.editionDate).map((pick) => ({
    key: pick.purpose.slug,
    name: formatHeading(pick.purpose.title),
    href: routes.bestGpu(pick.purpose.slug),
    detail: pick.models.map(({ name }) => name).join(", "),
    pick,
  }));
}

function budgetRows(): PickRow[] {
  return BUDGETS.map(({ slug, usd }) => {
    const all = picks(site.editionDate, usd);
    const held = largestHeld(all);
    const largest = held ?? all.findLast(({ withoutDay }) => withoutDay !== undefined);
    return {
      key: slug,
      name: `Under ${formatMoney(usd)}`,
      href: routes.bestGpu(slug),
      detail: held ? `reaches ${held.purpose.short}` : "reaches none by a dated price",
      pick: largest,
    };
  });
}

/** The choice for dense 32B models: the size most people ask about. */
function answerOf(): string {
  const pick = picks(site.editionDate).find(({ purpose }) => purpose.slug === "32b-dense");
  return pick?.first ? `: ${shortName(pick.first)} for 32B` : "";
}
