import type { Metadata } from "next";
import { AccuracyParts } from "@/components/benchmarks/accuracy-parts";
import { BENCHMARK_CLASS } from "@/components/benchmarks/words";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { TableRegion } from "@/components/ui/table-region";
import { accuracyParts, rowCount } from "@/lib/answers/accuracy";
import { BENCHMARK_CLASSES } from "@/lib/answers/benchmark-classes";
import { benchmarkCount } from "@/lib/answers/benchmarks";
import { formatCount } from "@/lib/format";
import { benchmarkDataset } from "@/lib/publish/json-ld/dataset";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

/** Smaller parts say little. */
const LEAST_PART_ROWS = 10;

const DESCRIPTION =
  "Measured runs of local models from public sources, with settings, source and confidence, and the engine’s estimate beside each.";

export const metadata: Metadata = {
  title: "Benchmarks",
  description: DESCRIPTION,
  alternates: { canonical: routes.benchmarks() },
};

export default function BenchmarksPage() {
  return (
    <>
      <PageHeader
        trail={[{ name: "Benchmarks", href: routes.benchmarks() }]}
        title="Benchmarks"
        lede={`${formatCount(rowCount)} runs that others measured and published, and what the engine says of each. None is ours.`}
      />
      <JsonLd data={benchmarkDataset(DESCRIPTION)} />
      <TableRegion label="Classes of measured runs">
        <table className="data-table">
          <thead>
            <tr>
              <th>Class</th>
              <th className="number">Runs</th>
              <th>What it holds</th>
            </tr>
          </thead>
          <tbody>
            {BENCHMARK_CLASSES.map((slug) => (
              <tr key={slug}>
                <td>
                  <a href={routes.benchmarkClass(slug)}>{BENCHMARK_CLASS[slug].title}</a>
                </td>
                <td className="number">{formatCount(benchmarkCount(slug))}</td>
                <td>{BENCHMARK_CLASS[slug].lede}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <AccuracyParts parts={accuracyParts(LEAST_PART_ROWS)} leastRows={LEAST_PART_ROWS} />
      <p className="mt-4 max-w-[42rem] text-sm text-quiet">
        Each run has a page with its settings and the source that states it. Sizes of files and of
        single buffers, and longest contexts, which the engine’s terms were checked against, are in
        the same file and have none. How far the estimates are off, class by class, is in the{" "}
        <a href={routes.methodology("accuracy")}>methodology</a>. Have you measured one yourself?{" "}
        <a href={routes.addRun()}>Add your run</a>.
      </p>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.benchmarks()}
        file="scripts/seed/generated/measurements.json"
      />
    </>
  );
}
