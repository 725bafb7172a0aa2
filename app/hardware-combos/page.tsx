import type { Metadata } from "next";
import { ComboFilter } from "@/components/combos/combo-filter";
import { ComboTable } from "@/components/combos/combo-table";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { comboRows } from "@/lib/answers/combos";
import { catalog } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "combo-table";

export const metadata: Metadata = {
  title: "Several GPUs or computers for one model",
  description: `${catalog.combos.length} documented set-ups of several cards, of cards with much memory, and of several computers: usable memory, link, split, what they run.`,
  alternates: { canonical: routes.hardwareCombos() },
};

export default function HardwareCombosPage() {
  return (
    <>
      <PageHeader
        trail={[{ name: "Hardware combos", href: routes.hardwareCombos() }]}
        title="Several devices for one model"
        lede={`${formatCount(catalog.combos.length)} set-ups people build and document. Open one for its usable memory, the busiest device, what the link costs, the commands and what it runs.`}
      >
        <p className="mt-2 text-sm">
          One device: <a href={routes.hardware()}>all hardware</a>. Another mixture: describe it in
          the <a href={routes.checker()}>checker</a>.
        </p>
      </PageHeader>
      <ComboFilter target={TABLE} />
      <ComboTable id={TABLE} rows={comboRows()} />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Memory is as sold, added up; usable is what a model can have of it. The largest model is the
        largest of those asked about most that runs well at four bits or more by layer split,
        estimated as on hardware pages. A set-up is listed when a public page documents it.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.hardwareCombos()}
        file="scripts/seed/combos/index.ts"
      />
    </>
  );
}
