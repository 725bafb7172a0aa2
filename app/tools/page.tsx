import type { Metadata } from "next";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { ToolFilter } from "@/components/tools/tool-filter";
import { ToolTable } from "@/components/tools/tool-table";
import { TOOL_KIND } from "@/components/tools/words";
import { toolChoices, toolGroups } from "@/lib/answers/tool-rows";
import { catalog } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "tool-table";

export const metadata: Metadata = {
  title: "Tools",
  description: `${catalog.tools.length} tools for running AI on your own machine: runners, servers, apps, agents, quantizers. Licence, platforms, stars with their day, sources.`,
  alternates: { canonical: routes.tools() },
};

export default function ToolsPage() {
  const groups = toolGroups();
  return (
    <>
      <PageHeader
        trail={[{ name: "Tools", href: routes.tools() }]}
        title="Tools"
        lede={`${formatCount(catalog.tools.length)} programs for running AI on your own machine. Open one for its licence, what it runs on and a first command.`}
      >
        <p className="mt-2 text-sm">
          Some of them are drawn on a <a href={routes.maps()}>map</a>. Which runs where and loads
          what: <a href={routes.compatibility()}>compatibility</a>.
        </p>
      </PageHeader>
      <nav aria-label="Kinds of tools" className="mb-4">
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {groups.map(({ kind, rows }) => (
            <li key={kind} className="flex min-h-7 items-center gap-1.5">
              <a href={`#${kind}`}>{TOOL_KIND[kind].title}</a>
              <span className="text-quiet">{formatCount(rows.length)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <ToolFilter target={TABLE} {...toolChoices()} />
      <ToolTable id={TABLE} groups={groups} />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Within a kind the most starred stand first; stars say how well known a tool is, not how
        good. Platforms and backends are those its own documentation names. Each fact has its source
        on the tool’s page.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.tools()}
        file="scripts/seed/tools/index.ts"
      />
    </>
  );
}
