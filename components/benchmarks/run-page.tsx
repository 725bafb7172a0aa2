import type { BenchmarkRun } from "@/lib/answers/benchmark-run";
import { formatHeading } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { PageFooter } from "../site/page-footer";
import { PageHeader } from "../site/page-header";
import { Section } from "../site/section";
import { RunEstimate } from "./run-estimate";
import { OtherFigures, RunNeighbours } from "./run-neighbours";
import { RunSettings } from "./run-settings";
import { runSentence, runTitle } from "./run-words";
import { BENCHMARK_CLASS, CONFIDENCE } from "./words";

type Props = { found: BenchmarkRun; engineVersion: string };

/** One measured run: what was measured, the estimate beside it, its settings and source, and runs near it. */
export function RunPage({ found, engineVersion }: Props) {
  const { run, row, model, unit, command, others, neighbours, place, group, machine } = found;
  const title = runTitle(row, model?.name ?? row.model.text);
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Benchmarks", href: routes.benchmarks() },
          { name: BENCHMARK_CLASS[found.class].title, href: routes.benchmarkClass(found.class) },
          { name: run.id, href: routes.benchmarkRun(run.id) },
        ]}
        eyebrow={`measured · ${formatHeading(group)}`}
        title={`${title} on ${machine}`}
        lede={runSentence(row, machine)}
      />
      <Section id="estimate" title="Measured and estimated">
        <RunEstimate row={row} engineVersion={engineVersion} whyNot={group} />
      </Section>
      <Section id="settings" title="Settings and source">
        <RunSettings
          {...{ run, model, unit }}
          source={row.source}
          confidence={CONFIDENCE[row.confidence]}
        />
        {command && (
          <>
            <p className="mt-3 text-sm text-quiet">To repeat it, by its settings:</p>
            <pre className="mt-1 whitespace-pre-wrap break-words font-mono text-xs">
              <code>{command}</code>
            </pre>
          </>
        )}
      </Section>
      {others.length > 0 && (
        <Section id="others" title="Other figures of this run">
          <OtherFigures rows={others} />
        </Section>
      )}
      {place && neighbours.length > 0 && (
        <Section id="near" title="Nearest runs">
          <RunNeighbours neighbours={neighbours} asked={place} />
        </Section>
      )}
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.benchmarkRun(run.id)}
        file="scripts/seed/generated/measurements.json"
      />
    </article>
  );
}
