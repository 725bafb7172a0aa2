import type { Metadata } from "next";
import { CompareForm } from "@/components/compare/compare-form";
import { PairIndex } from "@/components/compare/pair-index";
import { PairRules } from "@/components/compare/pair-rules";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { pairGroups } from "@/lib/answers/compare-index";
import { PAIRED_KINDS, pairAddresses } from "@/lib/answers/compare-links";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const COUNT = formatCount(pairAddresses().length);

export const metadata: Metadata = {
  title: "Compare machines, models and tools",
  description: `Any two or three machines, models, tools or quantizations side by side, differences first; and ${COUNT} pairs with when to take which.`,
  alternates: { canonical: routes.compare() },
};

export default function ComparePage() {
  return (
    <>
      <PageHeader
        trail={[{ name: "Compare", href: routes.compare() }]}
        title="Compare"
        lede={`Any two or three side by side, differences first. ${COUNT} pairs people choose between have a page that says when to take which.`}
      />
      <CompareForm />
      {PAIRED_KINDS.map((kind) => (
        <PairIndex key={kind} kind={kind} groups={pairGroups(kind)} />
      ))}
      <Section id="rule" title="How the pairs are chosen">
        <PairRules />
      </Section>
      <PageFooter reviewedOn={site.editionDate} address={routes.compare()} />
    </>
  );
}
