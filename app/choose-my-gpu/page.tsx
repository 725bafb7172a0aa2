import type { Metadata } from "next";
import { AnswerLists } from "@/components/advice/answer-lists";
import { BestGpuLinks } from "@/components/advice/best-gpu-links";
import { ChooseForm } from "@/components/advice/choose-form";
import { RankingRule } from "@/components/advice/ranking-rule";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { PRICE_AGE_LIMIT_MONTHS } from "@/lib/answers/advice-units";
import { bestGpuLinks } from "@/lib/answers/best-gpu-pages";
import {
  CHOOSE_DEFAULTS,
  chooseAnswer,
  formatChoices,
  suggestedModels,
} from "@/lib/answers/choose-my-gpu";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TITLE = "Choose my GPU";

export const metadata: Metadata = {
  title: `${TITLE} by model, budget and power`,
  description:
    "Say which models you want to run, with how much context and money: a ranked list with dated prices, what each cannot do, and the price at which it would be first.",
  alternates: { canonical: routes.chooseMyGpu() },
};

export default function ChooseMyGpuPage() {
  return (
    <>
      <PageHeader
        trail={[
          { name: "Best GPU", href: routes.bestGpu() },
          { name: TITLE, href: routes.chooseMyGpu() },
        ]}
        title={TITLE}
        lede="Say what you want to run and what you can spend. What runs it is ranked by prices with dates, each with the price at which it would be first."
      />
      <noscript>
        <p className="mb-4 max-w-[42rem]">
          The form needs JavaScript. Below stands the answer for Qwen3 32B at Q4_K_M with 16,384
          tokens of context and $1,000; the pages at the end hold others.
        </p>
      </noscript>
      <ChooseForm formats={formatChoices()} models={suggestedModels()} defaults={CHOOSE_DEFAULTS} />
      <div className="my-6">
        <AnswerLists answer={chooseAnswer(site.editionDate)} />
      </div>
      <Section id="ready" title="Ready answers">
        <BestGpuLinks links={bestGpuLinks()} />
      </Section>
      <Section id="rule" title="How it is ranked">
        <RankingRule ageLimitMonths={PRICE_AGE_LIMIT_MONTHS} />
      </Section>
      <PageFooter reviewedOn={site.editionDate} address={routes.chooseMyGpu()} marksEvidence />
    </>
  );
}
