import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PriceObservations } from "@/components/advice/price-observations";
import { ClassLinks } from "@/components/answers/class-links";
import { RunList } from "@/components/benchmarks/run-list";
import { ComboLinks } from "@/components/combos/combo-links";
import { OwnPairs } from "@/components/compare/own-pairs";
import { HardwareFacts } from "@/components/hardware/hardware-facts";
import { HardwareNotes } from "@/components/hardware/hardware-notes";
import { MachineAnswer } from "@/components/hardware/machine-answer";
import { ModelRowsTable } from "@/components/hardware/model-rows-table";
import { Namesakes } from "@/components/hardware/namesakes";
import { HARDWARE_CLASS } from "@/components/hardware/words";
import { MODEL_GROUP } from "@/components/models/words";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { Disclosure } from "@/components/ui/disclosure";
import { answerHref } from "@/lib/answers/answer-href";
import { modelCounts } from "@/lib/answers/class-parts";
import { combosWith } from "@/lib/answers/combos";
import { pairsWith } from "@/lib/answers/compare-links";
import { TABLE_CONTEXT_TOKENS } from "@/lib/answers/hardware-for-model";
import { hardwareDescription, hardwareSentence } from "@/lib/answers/hardware-sentence";
import { machineSummary, modelsOnConfiguration } from "@/lib/answers/models-on-hardware";
import { namesakesOf } from "@/lib/answers/namesakes";
import { runsOnUnit } from "@/lib/answers/nearest-runs";
import { pricesOfHardware, rentalsOf } from "@/lib/answers/prices";
import { usableMemory } from "@/lib/answers/usable-memory";
import { catalog, findHardware, findSelection } from "@/lib/catalog";
import { type Configuration, configurationsOf } from "@/lib/catalog/configurations";
import { formatCapacity, formatCount, formatTokens } from "@/lib/format";
import { hardwareProduct } from "@/lib/publish/json-ld/product";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/hardware/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.hardware.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const unit = await unitFrom(params);
  return {
    title: `${unit.name}: what it runs`,
    description: hardwareDescription(unit),
    alternates: { canonical: routes.hardwareUnit(unit.slug) },
  };
}

export default async function HardwareUnitPage({ params }: Props) {
  const unit = await unitFrom(params);
  const { name, notes, confidence, slug, vendor } = unit;
  const namesakes = namesakesOf(unit);
  const configurations = configurationsOf([unit]);
  const combos = combosWith(slug);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Hardware", href: routes.hardware() },
          { name, href: routes.hardwareUnit(slug) },
        ]}
        eyebrow={eyebrow(vendor, HARDWARE_CLASS[unit.class].one)}
        title={name}
        lede={hardwareSentence(unit)}
      />
      <JsonLd data={hardwareProduct({ ...unit, class: HARDWARE_CLASS[unit.class].one })} />
      {namesakes.length > 0 && <Namesakes name={name} namesakes={namesakes} />}
      {configurations.map((configuration, index) => (
        <Machine
          key={configuration.slug}
          configuration={configuration}
          isOnly={configurations.length === 1}
          isFirst={index === 0}
        />
      ))}
      <ClassLinks
        title={`Every model on the ${name}, by size`}
        links={[...modelCounts].map(([group, count]) => ({
          name: MODEL_GROUP[group].title,
          count,
          href: routes.modelsOnUnit(slug, group),
        }))}
      />
      {combos.length > 0 && (
        <Section id="combos" title="In these set-ups of several">
          <ComboLinks combos={combos} />
        </Section>
      )}
      <Section id="measured" title="Measured runs">
        <RunList
          name={name}
          runs={runsOnUnit(unit)}
          like="devices of its architecture or bandwidth"
        />
      </Section>
      <Section id="prices" title="Prices">
        <PriceObservations
          name={name}
          prices={pricesOfHardware(slug)}
          rentals={rentalsOf(slug)}
          launchUsd={unit.launchPrice?.usd}
        />
      </Section>
      <OwnPairs
        kind="hardware"
        name={name}
        slug={configurations[0]?.slug ?? slug}
        links={pairsWith(
          "hardware",
          configurations.map((each) => each.slug),
        )}
      />
      <Section id="facts" title="Facts">
        <HardwareNotes notes={notes} confidence={confidence} />
        <HardwareFacts unit={unit} />
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.hardwareUnit(slug)}
        file="scripts/seed/hardware/index.ts"
        marksEvidence
      />
    </article>
  );
}

type MachineProps = { configuration: Configuration; isOnly: boolean; isFirst: boolean };

function Machine({ configuration, isOnly, isFirst }: MachineProps) {
  const { name, memoryGiB, slug, hardware } = configuration;
  const rows = modelsOnConfiguration(configuration);
  const usable = usableMemory(configuration);
  const table = (
    <>
      <ModelRowsTable
        configuration={slug}
        name={name}
        usableBytes={usable.bytes}
        rows={rows}
        unit={hardware.slug}
        groupCounts={modelCounts}
        hrefOf={answerHref}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Estimated for llama.cpp with {formatTokens(TABLE_CONTEXT_TOKENS)} in a 16-bit cache, one
        conversation
        {usable.reason === "card" && ", with 32 GB of DDR5-5600 beside the card"}. Speed is that of
        writing at the start of a conversation. Tight: the range crosses the limit.{" "}
        {findSelection("often-asked")?.ground}{" "}
        <a href={routes.methodology()}>How these figures come about</a>.
      </p>
    </>
  );
  return (
    <Section
      id={slug}
      title={isOnly ? "What it runs" : `What it runs with ${formatCapacity(memoryGiB)}`}
      label="estimated"
    >
      <MachineAnswer
        memoryGiB={memoryGiB}
        usable={usable}
        summary={machineSummary(rows)}
        saysWhy={isFirst}
      />
      {isOnly ? (
        table
      ) : (
        <Disclosure summary={`${formatCount(rows.length)} models, one by one`}>{table}</Disclosure>
      )}
    </Section>
  );
}

/** Apple silicon is Apple's, as its class says. */
function eyebrow(vendor: string, hardwareClass: string): string {
  const isSaid = vendor === "Generic" || hardwareClass.startsWith(vendor);
  return isSaid ? hardwareClass : `${vendor} · ${hardwareClass}`;
}

async function unitFrom(params: Props["params"]) {
  const { slug } = await params;
  return findHardware(slug) ?? notFound();
}
