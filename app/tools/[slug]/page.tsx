import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnPairs } from "@/components/compare/own-pairs";
import { ToolSupport } from "@/components/compatibility/tool-support";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { ToolChanges } from "@/components/tools/tool-changes";
import { ToolFactList } from "@/components/tools/tool-fact-list";
import { ToolFacts } from "@/components/tools/tool-facts";
import { ToolInstall } from "@/components/tools/tool-install";
import { ToolLicense } from "@/components/tools/tool-license";
import { ToolLinks } from "@/components/tools/tool-links";
import { ToolPlaces } from "@/components/tools/tool-places";
import { ToolRelations } from "@/components/tools/tool-relations";
import { TOOL_KIND } from "@/components/tools/words";
import { pairsWith } from "@/lib/answers/compare-links";
import { toolSupport } from "@/lib/answers/compatibility";
import { mapPlacesOf } from "@/lib/answers/map-zones";
import { changesSpan, historyOfTool } from "@/lib/answers/record-changes";
import { toolLicense } from "@/lib/answers/tool-license";
import { relationsOf } from "@/lib/answers/tool-relations";
import { toolSeedFile } from "@/lib/answers/tool-seed-file";
import { catalog, findTool } from "@/lib/catalog";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { changesNamingTool } from "@/lib/content/changes";
import { writtenMapSlugs } from "@/lib/content/written-maps";
import { formatDate } from "@/lib/format";
import { softwareApplication } from "@/lib/publish/software-application";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/tools/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.tools.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, name, summary } = await toolFrom(params);
  return {
    title: `${name}: licence, platforms, first command`,
    description: `${summary} With its licence, platforms and sources.`,
    alternates: { canonical: routes.tool(slug) },
  };
}

export default async function ToolPage({ params }: Props) {
  const tool = await toolFrom(params);
  const { slug, name, kind, summary, facts, notes, install } = tool;
  const license = toolLicense(tool);
  const support = toolSupport(tool);
  const places = mapPlacesOf(slug);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Tools", href: routes.tools() },
          { name, href: routes.tool(slug) },
        ]}
        eyebrow={TOOL_KIND[kind].word}
        title={name}
        lede={summary}
      >
        <ToolLinks {...tool} />
      </PageHeader>
      <JsonLd data={softwareApplication({ ...tool, ...softwareFacts(tool, license.url) })} />
      <Section id="facts" title="Facts">
        {notes && <p className="mb-4 max-w-[42rem]">{notes}</p>}
        <ToolFacts tool={tool} />
      </Section>
      <Section id="licence" title="Licence">
        <ToolLicense {...license} />
      </Section>
      <Section id="start" title="Install and first command">
        {install ? <ToolInstall install={install} /> : <p>Not documented in a source we read.</p>}
      </Section>
      {support.length > 0 && (
        <Section id="support" title="Support matrix" label="unknown is not “no”">
          <ToolSupport name={name} topics={support} />
        </Section>
      )}
      {places.length > 0 && (
        <Section id="places" title="On the maps">
          <ToolPlaces places={places} linkedMaps={writtenMapSlugs} />
        </Section>
      )}
      <Changes slug={slug} />
      {facts.length > 0 && (
        <Section id="details" title="Worth knowing">
          <ToolFactList facts={facts} />
        </Section>
      )}
      <Relations tool={tool} />
      <OwnPairs kind="tools" name={name} slug={slug} links={pairsWith("tools", [slug])} />
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.tool(slug)}
        file={toolSeedFile(kind)}
        marksEvidence
      />
    </article>
  );
}

/** Rows of the catalog, and the months of the maps whose words name the tool. */
async function Changes({ slug }: { slug: string }) {
  const history = historyOfTool(slug);
  const months = await changesNamingTool(slug);
  const { from, to } = changesSpan();
  if (history.changes.length + history.tags.length + months.length === 0) return null;
  return (
    <Section id="changes" title="What changed" label={`${formatDate(from)} to ${formatDate(to)}`}>
      <ToolChanges {...history} months={months} />
    </Section>
  );
}

function Relations({ tool }: { tool: Tool }) {
  const { builtOn, alternatives, carries } = relationsOf(tool);
  if (builtOn.length + alternatives.length + carries.length === 0) return null;
  return (
    <Section id="related" title="Related tools">
      <div className="grid gap-5">
        <ToolRelations title="Built on" tools={builtOn} />
        <ToolRelations title="Built on it" tools={carries} />
        <ToolRelations title="Alternatives" tools={alternatives} />
      </div>
    </Section>
  );
}

function softwareFacts({ latestVersion, support }: Tool, licenseUrl: string | undefined) {
  return { version: latestVersion?.version, platforms: support?.platforms, licenseUrl };
}

async function toolFrom(params: Props["params"]) {
  const { slug } = await params;
  return findTool(slug) ?? notFound();
}
