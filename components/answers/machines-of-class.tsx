import type { MachinePart } from "@/lib/answers/class-parts";
import type { MachineRow } from "@/lib/answers/hardware-for-model";
import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import { formatCount, formatTokens } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { HARDWARE_CLASS } from "../models/words";
import { PageFooter } from "../site/page-footer";
import { PageHeader } from "../site/page-header";
import { ClassLinks } from "./class-links";
import { ClassMachinesTable } from "./class-machines-table";
import { ClassPager } from "./class-pager";
import { countsText } from "./counts-text";
import { MACHINES_OF_CLASS } from "./words";

type Props = {
  model: { slug: string; name: string };
  contextTokens: number;
  part: Omit<MachinePart, "items">;
  /** Of every class of machines. */
  parts: readonly Omit<MachinePart, "items">[];
  rows: readonly MachineRow[];
  counts: VerdictCounts;
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** How all machines of a class run a model: one document. */
export function MachinesOfClass({
  model,
  contextTokens,
  part,
  parts,
  rows,
  counts,
  hrefOf: answerOf,
}: Props) {
  const many = MACHINES_OF_CLASS[part.class];
  const hrefOf = (slug: string) => routes.machinesForModel(model.slug, slug);
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Models", href: routes.models() },
          { name: model.name, href: routes.model(model.slug) },
          { name: HARDWARE_CLASS[part.class], href: hrefOf(part.slug) },
        ]}
        eyebrow="estimated"
        title={`${model.name} on ${many}`}
        lede={`Of ${formatCount(rows.length)} ${many}, ${countsText(counts)}`}
      />
      <ClassMachinesTable
        model={model.slug}
        name={model.name}
        contextTokens={contextTokens}
        rows={rows}
        hrefOf={answerOf}
      />
      <ClassPager
        current={part.slug}
        parts={parts
          .filter((each) => each.class === part.class)
          .map((each) => ({ ...each, href: hrefOf(each.slug) }))}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Estimated for llama.cpp with {formatTokens(contextTokens)} in a 16-bit cache, one
        conversation, and 32 GB of DDR5-5600 beside a card, at the best quantization that fits. A
        verdict leads to the whole answer.{" "}
        <a href={routes.methodology()}>How these figures come about</a>.
      </p>
      <ClassLinks
        title={`${model.name} on other machines`}
        links={parts
          .filter((each) => each.class !== part.class && each.part === 1)
          .map((each) => ({
            name: HARDWARE_CLASS[each.class],
            count: each.count,
            href: hrefOf(each.slug),
          }))}
      />
      <PageFooter reviewedOn={site.editionDate} address={hrefOf(part.slug)} />
    </article>
  );
}
