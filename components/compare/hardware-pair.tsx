import type { HardwareComparison } from "@/lib/answers/compare-hardware";
import { formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { Section } from "../site/section";
import { Decision } from "./decision";
import { FactsSideBySide } from "./facts-side-by-side";
import { hardwareClauses, openHardwareText } from "./hardware-clauses";
import { LimitSides } from "./limit-list";
import { PairSources } from "./pair-sources";
import { VerdictsSideBySide } from "./verdicts-side-by-side";

type Props = {
  comparison: HardwareComparison;
  /** Addresses of the two machines. */
  hrefs: readonly [string, string];
  /** What the estimates are for. */
  contextTokens: number;
  ground: string | undefined;
};

/** Two machines: when to take which, where they differ, what runs on one alone, what neither can. */
export function HardwarePair({ comparison, hrefs, contextTokens, ground }: Props) {
  const { names, rows, reasons, open, verdicts, limits, promptModel, sources } = comparison;
  return (
    <>
      <Section id="decision" title="Which to take" label="by the figures below">
        <Decision
          names={names}
          clauses={[
            hardwareClauses(reasons[0], promptModel),
            hardwareClauses(reasons[1], promptModel),
          ]}
          open={openHardwareText(open)}
        />
      </Section>
      <FactsSideBySide kind="hardware" names={names} rows={rows} />
      <VerdictsSideBySide
        title="Models where the verdict differs"
        of="Model"
        plural="models"
        names={names}
        verdicts={verdicts}
        hrefOf={routes.model}
      >
        <p className="mt-3 max-w-[42rem] text-sm text-quiet">
          The best format that fits, estimated for llama.cpp with {formatTokens(contextTokens)} in a
          16-bit cache, one conversation, and 32 GB of DDR5-5600 beside a card. {ground}{" "}
          <a href={routes.methodology()}>How these figures come about</a>.
        </p>
      </VerdictsSideBySide>
      <Section id="limits" title="What each cannot do">
        <LimitSides names={names} limits={[limitsOf(limits[0]), limitsOf(limits[1])]} />
      </Section>
      <Section id="sources" title="Sources">
        <PairSources names={names} hrefs={hrefs} sources={sources} />
      </Section>
    </>
  );
}

function limitsOf(limits: HardwareComparison["limits"][number] | undefined) {
  if (limits === undefined) return [];
  return [
    {
      title: "Does not run, of the models asked about most",
      records: limits.doesNotRun,
      hrefOf: routes.model,
    },
    {
      title: "Runs only in part from system memory",
      records: limits.onlyInPart,
      hrefOf: routes.model,
    },
    { title: "Fits only below four bits", records: limits.onlyBelowFourBits, hrefOf: routes.model },
    {
      title: "Programs whose pages name no backend of it",
      records: limits.tools,
      hrefOf: routes.tool,
    },
  ];
}
