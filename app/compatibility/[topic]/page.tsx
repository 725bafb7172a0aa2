import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GainList } from "@/components/compatibility/gain-list";
import { NoteList, noteNumbers, notesOf } from "@/components/compatibility/note-list";
import { SupportFilter } from "@/components/compatibility/support-filter";
import { SupportLegend, SupportSymbols } from "@/components/compatibility/support-mark";
import { SupportMatrix } from "@/components/compatibility/support-matrix";
import { TopicLinks } from "@/components/compatibility/topic-links";
import { SUPPORT_TOPIC } from "@/components/compatibility/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { supportCounts, supportGroups } from "@/lib/answers/compatibility";
import { SUPPORT_TOPICS, supportItems, topicNamed } from "@/lib/answers/compatibility-topics";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/compatibility/[topic]">;

const TABLE = "support-matrix";

export const dynamicParams = false;

export function generateStaticParams() {
  return SUPPORT_TOPICS.map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicFrom(params);
  const { pageTitle, question } = SUPPORT_TOPIC[topic];
  return {
    title: pageTitle,
    description: `${question} With first versions where known, a source for each, and unknown shown as unknown.`,
    alternates: { canonical: routes.compatibilityTopic(topic) },
  };
}

export default async function CompatibilityTopicPage({ params }: Props) {
  const topic = await topicFrom(params);
  const { title, question, columns } = SUPPORT_TOPIC[topic];
  const items = supportItems(topic);
  const groups = supportGroups(topic);
  const notes = notesOf(groups.flatMap(({ rows }) => rows));
  const { known, all } = supportCounts(topic);

  return (
    <>
      <PageHeader
        trail={[
          { name: "Compatibility", href: routes.compatibility() },
          { name: title, href: routes.compatibilityTopic(topic) },
        ]}
        eyebrow="Compatibility"
        title={question}
        lede={`${formatCount(known)} of ${formatCount(all)} cells are answered by a page we read; the others stay unknown.`}
      />
      <TopicLinks topics={SUPPORT_TOPICS} current={topic} />
      <SupportSymbols />
      <SupportLegend />
      <SupportFilter target={TABLE} items={items} />
      <SupportMatrix
        id={TABLE}
        label={`Runtimes by ${columns}`}
        items={items}
        groups={groups}
        numbers={noteNumbers(notes)}
        linksCells={topic === "features"}
      />
      {notes.length > 0 && (
        <Section id="notes" title="Notes" label={formatCount(notes.length)}>
          <NoteList notes={notes} />
        </Section>
      )}
      {topic === "features" && (
        <Section id="gains" title="What each feature gives">
          <GainList items={items} />
        </Section>
      )}
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.compatibilityTopic(topic)}
        file="scripts/seed/support-facts/index.ts"
        marksEvidence
      />
    </>
  );
}

async function topicFrom(params: Props["params"]) {
  const { topic } = await params;
  return topicNamed(topic) ?? notFound();
}
