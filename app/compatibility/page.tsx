import type { Metadata } from "next";
import { notesOf } from "@/components/compatibility/note-list";
import { OverviewMatrix } from "@/components/compatibility/overview-matrix";
import { SupportFilter } from "@/components/compatibility/support-filter";
import { SupportLegend, SupportSymbols } from "@/components/compatibility/support-mark";
import { TopicCards } from "@/components/compatibility/topic-cards";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { runtimes, supportGroups } from "@/lib/answers/compatibility";
import { OVERVIEW_ITEMS, overviewRows } from "@/lib/answers/compatibility-overview";
import { SUPPORT_TOPICS } from "@/lib/answers/compatibility-topics";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "overview-matrix";

export const metadata: Metadata = {
  title: "Compatibility: which runtime runs where, loads what",
  description:
    "Runtimes by operating system, backend, format and feature, with first versions, sources and notes. What no page says is shown as unknown, never as no.",
  alternates: { canonical: routes.compatibility() },
};

export default function CompatibilityPage() {
  const topics = SUPPORT_TOPICS.map((topic) => {
    const rows = supportGroups(topic).flatMap((group) => group.rows);
    return { topic, runtimeCount: rows.length, noteCount: notesOf(rows).length };
  });
  return (
    <>
      <PageHeader
        trail={[{ name: "Compatibility", href: routes.compatibility() }]}
        title="Compatibility"
        lede={`Which of ${formatCount(runtimes().length)} runtimes runs on your system and card, loads your format, and does what you need. Each answer rests on a page; where none speaks, it is unknown.`}
      />
      <Section id="questions" title="One matrix a question">
        <TopicCards topics={topics} />
      </Section>
      <Section id="compared" title="The runtimes people compare most">
        <SupportSymbols />
        <SupportLegend />
        <SupportFilter target={TABLE} items={OVERVIEW_ITEMS} />
        <OverviewMatrix id={TABLE} items={OVERVIEW_ITEMS} rows={overviewRows()} />
        <p className="mt-3 max-w-[42rem] text-sm text-quiet">
          The page each answer rests on stands in the matrix of its question and on the runtime’s
          own page. Versions are given where a project states them or its releases show them.
        </p>
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.compatibility()}
        file="scripts/seed/support-facts/index.ts"
      />
    </>
  );
}
