import type { Metadata } from "next";
import { AccuracyMisses } from "@/components/methodology/accuracy-misses";
import { AccuracyTable } from "@/components/methodology/accuracy-table";
import { AssumptionTable } from "@/components/methodology/assumption-table";
import { EngineChangelog } from "@/components/methodology/engine-changelog";
import { EvidenceLadder } from "@/components/methodology/evidence-ladder";
import { MemorySections } from "@/components/methodology/memory-sections";
import { PrintedSum } from "@/components/methodology/printed-sum";
import { SpeedSections } from "@/components/methodology/speed-sections";
import { Unknowns } from "@/components/methodology/unknowns";
import { VerdictRules } from "@/components/methodology/verdict-rules";
import { Residuals } from "@/components/plots/residuals";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import {
  accuracyGroups,
  accuracyMisses,
  outcomes,
  residualClasses,
  rowCount,
} from "@/lib/answers/accuracy";
import { workedExample } from "@/lib/answers/worked-example";
import { ASSUMPTION_GROUPS } from "@/lib/fit/assumptions";
import { ENGINE_CHANGELOG } from "@/lib/fit/changelog";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export const metadata: Metadata = {
  title: "Methodology",
  description:
    "The formulas behind every verdict, memory figure and speed, with each assumption, its value, its reason and its source.",
  alternates: { canonical: routes.methodology() },
};

const CONTENTS = [
  ["example", "One answer, summed up"],
  ["verdicts", "Verdicts"],
  ["memory", "Memory"],
  ["decode", "Writing speed"],
  ["prefill", "Reading speed"],
  ["ranges", "Ranges"],
  ["accuracy", "How far off it is"],
  ["evidence", "Evidence"],
  ["unknown", "What we do not know"],
  ["assumptions", "Every assumption"],
  ["changelog", "Changelog"],
] as const;

export default function MethodologyPage() {
  const example = workedExample();
  const count = ASSUMPTION_GROUPS.flatMap(({ assumptions }) => Object.keys(assumptions)).length;

  return (
    <>
      <PageHeader
        trail={[{ name: "Methodology", href: routes.methodology() }]}
        eyebrow={`Engine ${ENGINE_VERSION}`}
        title="How the figures are worked out"
        lede="One engine judges every pair of model and machine. These are its formulas and all of its assumptions, printed from the code that runs."
      />
      <nav aria-label="On this page" className="mb-6">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {CONTENTS.map(([id, title]) => (
            <li key={id} className="flex min-h-7 items-center">
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>

      {example && (
        <Section id="example" title="One answer, summed up">
          <PrintedSum {...example} />
        </Section>
      )}
      <Section id="verdicts" title="Verdicts">
        <VerdictRules />
      </Section>
      <MemorySections />
      <SpeedSections />
      <AccuracySection />
      <Section id="evidence" title="Evidence">
        <EvidenceLadder />
        <p className="mt-3 max-w-[42rem] text-sm">
          More on sources and dates in the{" "}
          <a href={routes.editorialPolicy("how-we-know-a-figure")}>editorial policy</a>.
        </p>
      </Section>
      <Section id="unknown" title="What we do not know">
        <Unknowns />
      </Section>
      <Section id="assumptions" title="Every assumption" label={formatCount(count)}>
        {ASSUMPTION_GROUPS.map((group) => (
          <AssumptionTable key={group.key} group={group} />
        ))}
      </Section>
      <Section id="changelog" title="Changelog of the engine">
        <EngineChangelog versions={ENGINE_CHANGELOG} />
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.methodology()}
        file="lib/fit/assumptions.ts"
        marksEvidence
      />
    </>
  );
}

/** The engine against what others measured: errors with targets, misses, and every run as a dot. */
function AccuracySection() {
  return (
    <Section id="accuracy" title="How far off it is" label={formatCount(rowCount)}>
      <p className="max-w-[42rem]">
        The engine is asked about every <a href={routes.benchmarks()}>measured run</a>. The error is
        e<sup>|ln(estimate ÷ measured)|</sup> − 1, so that twice too high counts like half too low.
        “Sources left out” is the same with every fitted factor fitted anew without the source that
        is asked. Rules of thumb: parameters × bits × 1.2 for memory, bandwidth ÷ size for speed. By
        engine and architecture: <a href={routes.benchmarks("parts")}>benchmarks</a>.
      </p>
      {accuracyGroups().map((group) => (
        <AccuracyTable key={group.quantity} {...group} />
      ))}
      <AccuracyMisses misses={accuracyMisses()} outcomes={outcomes} />
      <h3 id="residuals" className="mt-6 font-semibold">
        Every run as a dot
      </h3>
      <div className="mt-3 grid gap-6 md:grid-cols-2 xl:grid-cols-3">
        {residualClasses().map((each) => (
          <Residuals key={`${each.quantity}, ${each.group}`} {...each} />
        ))}
      </div>
    </Section>
  );
}
