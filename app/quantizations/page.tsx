import type { Metadata } from "next";
import { LossBits } from "@/components/plots/loss-bits";
import { QuantizationFilter } from "@/components/quantizations/quantization-filter";
import { QuantizationTable } from "@/components/quantizations/quantization-table";
import { QUANTIZATION_GROUP } from "@/components/quantizations/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { lossPoints } from "@/lib/answers/quantization-plot";
import { QUANTIZATION_GROUPS, quantizationGroups } from "@/lib/answers/quantization-rows";
import { catalog } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TABLE = "quantization-table";

export const metadata: Metadata = {
  title: "Quantizations: bits per weight and quality loss",
  description: `${catalog.quantizations.length} weight formats: bits per weight in real files, measured quality loss with its test, and how many published files there are.`,
  alternates: { canonical: routes.quantizations() },
};

export default function QuantizationsPage() {
  const groups = quantizationGroups();
  return (
    <>
      <PageHeader
        trail={[{ name: "Quantizations", href: routes.quantizations() }]}
        title="Quantizations"
        lede={`${formatCount(catalog.quantizations.length)} ways to store a model’s weights in fewer bits: how large real files are, and what was measured to be lost.`}
      />
      <LossBits {...lossPoints()} />
      <nav aria-label="Groups of formats" className="mb-4">
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {groups.map(({ group, rows }) => (
            <li key={group} className="flex min-h-7 items-center gap-1.5">
              <a href={`#${group}`}>{QUANTIZATION_GROUP[group].title}</a>
              <span className="text-quiet">{formatCount(rows.length)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <QuantizationFilter target={TABLE} groups={QUANTIZATION_GROUPS} />
      <QuantizationTable id={TABLE} groups={groups} />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Bits per weight are the median over published files of models of 2.5 billion parameters and
        more, bytes × 8 ÷ parameters; where fewer than three files are listed, what a page states of
        one, else the bits of the blocks. Divergence and perplexity compare only within GGUF, where
        one model was tested, and within the formats of GPU engines, where another was. Sources are
        on each format’s page.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.quantizations()}
        file="scripts/seed/quantizations/index.ts"
      />
    </>
  );
}
