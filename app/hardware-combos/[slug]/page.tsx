import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RunList } from "@/components/benchmarks/run-list";
import { Busiest } from "@/components/combos/busiest";
import { ComboModels } from "@/components/combos/combo-models";
import { DeviceTable } from "@/components/combos/device-table";
import { LinkCost } from "@/components/combos/link-cost";
import { PowerNote } from "@/components/combos/power-note";
import { SingleTable } from "@/components/combos/single-table";
import { SourcedList } from "@/components/combos/sourced-list";
import { SplitList } from "@/components/combos/split-list";
import { COMBO_KIND } from "@/components/combos/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { busiestDevice, showcase } from "@/lib/answers/combo-busiest";
import { comboCommands } from "@/lib/answers/combo-commands";
import { linkTraffic, SAMPLE_PROMPT_TOKENS } from "@/lib/answers/combo-link";
import {
  comboMachine,
  comboMemory,
  deviceCount,
  machineParameter,
} from "@/lib/answers/combo-machine";
import { comboPower, REST_WATTS, SUPPLY_LOAD_SHARE } from "@/lib/answers/combo-power";
import { runsOnCombo } from "@/lib/answers/combo-runs";
import { singleDevices } from "@/lib/answers/combo-single";
import { type ComboModelRow, comboModels, hasTensorEstimate } from "@/lib/answers/combos";
import { TABLE_CONTEXT_TOKENS } from "@/lib/answers/hardware-for-model";
import { catalog, findCombo, findSelection } from "@/lib/catalog";
import type { Combo } from "@/lib/catalog/schemas/combo";
import { formatCapacity, formatMemory, formatShare, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/hardware-combos/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.combos.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug, summary } = await comboFrom(params);
  return {
    title: `${name}: what it runs`,
    description: `${summary} Usable memory, link, split commands, and the models it runs with speeds.`,
    alternates: { canonical: routes.hardwareCombo(slug) },
  };
}

export default async function HardwareComboPage({ params }: Props) {
  const combo = await comboFrom(params);
  const { name, slug, summary, kind, builds, limits, splits, host } = combo;
  const memory = comboMemory(combo);
  const rows = comboModels(combo);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Hardware combos", href: routes.hardwareCombos() },
          { name, href: routes.hardwareCombo(slug) },
        ]}
        eyebrow={COMBO_KIND[kind].one}
        title={name}
        lede={summary}
      >
        <p className="mt-2">
          <a href={checkerAddress(combo)}>Check this machine with another model or context</a>
        </p>
      </PageHeader>
      <Section id="memory" title="Memory, in all and usable">
        <p className="mb-3 max-w-[42rem]">
          Of {formatCapacity(memory.totalGiB)} a model can have {formatMemory(memory.usableBytes)} (
          {formatShare(memory.usableShare)}), before each device’s driver and work buffers.
          {host && ` Beside it ${formatCapacity(host.ramGiB)} of system memory (${host.name}).`}
        </p>
        <DeviceTable name={name} {...memory} />
      </Section>
      <BusiestSection combo={combo} rows={rows} />
      <Section id="models" title="What it runs" label="estimated">
        <ModelsSection combo={combo} rows={rows} />
      </Section>
      <LinkSection combo={combo} />
      <Section id="split" title="Ways to split a model">
        <SplitList splits={splits} commands={comboCommands(combo)} />
      </Section>
      <SingleSection combo={combo} rows={rows} />
      <Section id="power" title="Power">
        <PowerNote
          power={comboPower(combo)}
          restWatts={REST_WATTS}
          loadShare={SUPPLY_LOAD_SHARE}
          isComputers={kind === "computers"}
        />
      </Section>
      <Section id="measured" title="Measured runs">
        <RunList name={name} runs={runsOnCombo(combo)} like="set-ups like it" />
      </Section>
      <Section id="builds" title="Who runs it">
        <SourcedList items={builds} />
      </Section>
      {limits.length > 0 && (
        <Section id="limits" title="Where it breaks">
          <SourcedList items={limits} />
        </Section>
      )}
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.hardwareCombo(slug)}
        file="scripts/seed/combos/index.ts"
        marksEvidence
      />
    </article>
  );
}

type PartProps = { combo: Combo; rows: readonly ComboModelRow[] };

function BusiestSection({ combo, rows }: PartProps) {
  const found = busiestDevice(combo, rows);
  if (found === undefined || deviceCount(combo) < 2) return null;
  return (
    <Section id="busiest" title="The busiest device" label="estimated">
      <Busiest found={found} deviceCount={deviceCount(combo)} />
    </Section>
  );
}

function ModelsSection({ combo, rows }: PartProps) {
  const { ramGiB } = comboMachine(combo);
  return (
    <>
      <ComboModels
        name={combo.name}
        machine={machineParameter(combo)}
        ramGiB={ramGiB}
        usableBytes={comboMemory(combo).usableBytes}
        rows={rows}
        hasTensor={hasTensorEstimate(combo)}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Estimated for llama.cpp with {formatTokens(TABLE_CONTEXT_TOKENS)} in a 16-bit cache, one
        conversation
        {ramGiB !== undefined && !combo.host && ", with 32 GB of DDR5-5600 beside the cards"}. Speed
        is that of writing at the start of a conversation
        {combo.kind === "computers" &&
          "; the network’s delay between the computers is not counted, so take it as the most to hope for"}
        . {findSelection("often-asked")?.ground}{" "}
        <a href={routes.benchmarkClass("decode-several-devices")}>
          How far estimates for several devices are from measured runs
        </a>
        .
      </p>
    </>
  );
}

function LinkSection({ combo }: { combo: Combo }) {
  const found = linkTraffic(combo);
  if (found === undefined) return null;
  return (
    <Section id="link" title="The link, and what it costs">
      <LinkCost link={combo.link} promptTokens={SAMPLE_PROMPT_TOKENS} {...found} />
    </Section>
  );
}

function SingleSection({ combo, rows }: PartProps) {
  const shown = showcase(rows);
  const singles = singleDevices(combo, shown);
  if (shown === undefined || singles.length === 0) return null;
  const { totalGiB, usableBytes } = comboMemory(combo);
  return (
    <Section id="single" title="Against one device of like memory" label="estimated">
      <SingleTable
        name={combo.name}
        totalGiB={totalGiB}
        usableBytes={usableBytes}
        powerWatts={comboPower(combo)?.devicesWatts}
        shown={shown}
        singles={singles}
      />
    </Section>
  );
}

function checkerAddress(combo: Combo): string {
  const { ramGiB } = comboMachine(combo);
  return routes.checker({
    machine: machineParameter(combo),
    ...(ramGiB !== undefined && { ram: ramGiB }),
  });
}

async function comboFrom(params: Props["params"]) {
  const { slug } = await params;
  return findCombo(slug) ?? notFound();
}
