import type { Metadata } from "next";
import { HARDWARE_CLASS } from "@/components/models/words";
import { IndexFilter } from "@/components/search/index-filter";
import { LinkColumns } from "@/components/search/link-columns";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import {
  hardwareIndex,
  mapIndex,
  modelIndex,
  type NamedLink,
  quantizationIndex,
  toolIndex,
} from "@/lib/answers/record-index";
import { catalog } from "@/lib/catalog";
import { writtenMaps } from "@/lib/content/written-maps";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";

const LIST = "everything";

export const metadata: Metadata = {
  title: "Search",
  description:
    "Every model, machine, tool, weight format and map of the catalog by name, from A to Z.",
  alternates: { canonical: routes.search() },
};

export default function SearchPage() {
  const { models, hardware, tools, quantizations } = catalog;
  const maps = writtenMaps(catalog.maps);
  return (
    <>
      <PageHeader
        trail={[{ name: "Search", href: routes.search() }]}
        title="Everything, from A to Z"
        lede={
          <>
            {formatCount(models.length)} models, {formatCount(hardware.length)} pieces of hardware
            and {formatCount(tools.length)} tools by name.
          </>
        }
      >
        <nav aria-label="Kinds" className="mb-4 mt-3">
          <ul className="flex flex-wrap gap-x-4 text-sm">
            <Jump id="models" name="Models" count={models.length} />
            <Jump id="hardware" name="Hardware" count={hardware.length} />
            <Jump id="tools" name="Tools" count={tools.length} />
            <Jump id="quantizations" name="Quantizations" count={quantizations.length} />
            <Jump id="maps" name="Maps" count={maps.length} />
          </ul>
        </nav>
        <IndexFilter target={LIST} />
      </PageHeader>
      <div id={LIST}>
        <div data-group="">
          <Section id="models" title="Models" label={formatCount(models.length)}>
            <LinkColumns links={modelIndex()} />
          </Section>
        </div>
        <div data-group="">
          <Section id="hardware" title="Hardware" label={formatCount(hardware.length)}>
            {hardwareIndex().map(({ class: sort, links }) => (
              <Part key={sort} title={HARDWARE_CLASS[sort]} links={links} />
            ))}
          </Section>
        </div>
        <div data-group="">
          <Section id="tools" title="Tools" label={formatCount(tools.length)}>
            <LinkColumns links={toolIndex()} />
          </Section>
        </div>
        <div data-group="">
          <Section
            id="quantizations"
            title="Quantizations"
            label={formatCount(quantizations.length)}
          >
            <LinkColumns links={quantizationIndex()} />
          </Section>
        </div>
        <div data-group="">
          <Section id="maps" title="Maps" label={formatCount(maps.length)}>
            <LinkColumns links={mapIndex(maps)} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Jump({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <li className="flex min-h-7 items-center gap-1.5">
      <a href={`#${id}`}>{name}</a>
      <span className="text-quiet">{formatCount(count)}</span>
    </li>
  );
}

type PartProps = { title: string; links: readonly NamedLink[] };

function Part({ title, links }: PartProps) {
  return (
    <div data-group="" className="mb-5">
      <h3 className="mb-1 font-mono text-xs uppercase tracking-wide text-quiet">{title}</h3>
      <LinkColumns links={links} />
    </div>
  );
}
