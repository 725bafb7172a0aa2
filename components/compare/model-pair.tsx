import type { ModelComparison } from "@/lib/answers/compare-models";
import { formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { Section } from "../site/section";
import { Decision } from "./decision";
import { FactsSideBySide } from "./facts-side-by-side";
import { LimitSides } from "./limit-list";
import { modelClauses, openModelText } from "./model-clauses";
import { PairSources } from "./pair-sources";
import { VerdictsSideBySide } from "./verdicts-side-by-side";

type Props = {
  comparison: ModelComparison;
  hrefs: readonly [string, string];
  contextTokens: number;
  /** The address of a machine by its configuration. */
  machineHrefs: Readonly<Record<string, string>>;
};

/** Two models: when to take which, where they differ, what runs one alone, what neither can. */
export function ModelPair({ comparison, hrefs, contextTokens, machineHrefs }: Props) {
  const { names, rows, reasons, open, verdicts, limits, sources } = comparison;
  const hrefOf = (slug: string) => machineHrefs[slug] ?? routes.hardware();
  return (
    <>
      <Section id="decision" title="Which to take" label="by the figures below">
        <Decision
          names={names}
          clauses={[modelClauses(reasons[0]), modelClauses(reasons[1])]}
          open={openModelText(open)}
        />
      </Section>
      <FactsSideBySide kind="models" names={names} rows={rows} />
      <VerdictsSideBySide
        title="Machines where the verdict differs"
        of="Machine"
        plural="machines"
        names={names}
        verdicts={verdicts}
        hrefOf={hrefOf}
      >
        <p className="mt-3 max-w-[42rem] text-sm text-quiet">
          The best format of each that fits, estimated for llama.cpp with{" "}
          {formatTokens(contextTokens)} in a 16-bit cache (a model’s own context where that is
          shorter), one conversation, and 32 GB of DDR5-5600 beside a card.{" "}
          <a href={routes.methodology()}>How these figures come about</a>.
        </p>
      </VerdictsSideBySide>
      <Section id="limits" title="Where each does not run">
        <LimitSides
          names={names}
          limits={[limitsOf(limits[0], hrefOf), limitsOf(limits[1], hrefOf)]}
        />
      </Section>
      <Section id="sources" title="Sources">
        <PairSources names={names} hrefs={hrefs} sources={sources} />
      </Section>
    </>
  );
}

function limitsOf(
  limits: ModelComparison["limits"][number] | undefined,
  hrefOf: (slug: string) => string,
) {
  if (limits === undefined) return [];
  return [
    { title: "Not on, of the machines asked about most", records: limits.doesNotRun, hrefOf },
    { title: "Only in part from system memory on", records: limits.onlyInPart, hrefOf },
    { title: "Only below four bits on", records: limits.onlyBelowFourBits, hrefOf },
  ];
}
