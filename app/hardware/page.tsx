import type { Metadata } from "next";
import { HardwareFilter } from "@/components/hardware/hardware-filter";
import { HardwareTable } from "@/components/hardware/hardware-table";
import { HARDWARE_CLASS } from "@/components/hardware/words";
import { BandwidthMemory } from "@/components/plots/bandwidth-memory";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { plotModel, plotPoints } from "@/lib/answers/hardware-plot";
import { hardwareGroups, hardwareVendors } from "@/lib/answers/hardware-rows";
import { catalog, configurations } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "hardware-table";

export const metadata: Metadata = {
  title: "Hardware",
  description: `${catalog.hardware.length} cards, chips and computers with memory, bandwidth, FP16 rate and power. Each page says which language models it runs, and how fast.`,
  alternates: { canonical: routes.hardware() },
};

export default function HardwarePage() {
  const groups = hardwareGroups(catalog.hardware);
  const model = plotModel();
  return (
    <>
      <PageHeader
        trail={[{ name: "Hardware", href: routes.hardware() }]}
        title="Hardware"
        lede={`${formatCount(catalog.hardware.length)} exact units in ${formatCount(configurations.length)} memory sizes. Open one to see which models it runs.`}
      >
        <p className="mt-2 text-sm">
          Several cards or computers for one model:{" "}
          <a href={routes.hardwareCombos()}>hardware combos</a>.
        </p>
      </PageHeader>
      {model && <BandwidthMemory points={plotPoints()} model={model} />}
      <nav aria-label="Classes of hardware" className="mb-4">
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {groups.map(({ class: each, rows }) => (
            <li key={each} className="flex min-h-7 items-center gap-1.5">
              <a href={`#${each}`}>{HARDWARE_CLASS[each].short}</a>
              <span className="text-quiet">{formatCount(rows.length)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <HardwareFilter
        target={TABLE}
        classes={groups.map((group) => group.class)}
        vendors={hardwareVendors(catalog.hardware)}
      />
      <HardwareTable id={TABLE} groups={groups} />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Memory is as sold: 24 GB is 24 GiB. FP16 rates are dense, without sparsity, and compare only
        within one sort of units: tensor cores, matrix units or shaders. Apple prints none since M3.
        Each figure has its source on the unit’s page.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.hardware()}
        file="scripts/seed/hardware/index.ts"
      />
    </>
  );
}
