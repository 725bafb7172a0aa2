import type { Pick } from "@/lib/answers/best-gpu-picks";
import { formatHeading } from "@/lib/format";
import { routes } from "@/lib/routes";
import { Section } from "../site/section";
import { PickTable } from "./pick-table";

type Props = { picks: readonly Pick[] };

/** What one budget buys, purpose by purpose. */
export function BudgetPicks({ picks }: Props) {
  return (
    <Section id="purposes" title="By what you run" label="estimated">
      <PickTable
        label="Best choice by purpose within the budget"
        heading="To run"
        rows={picks.map((pick) => ({
          key: pick.purpose.slug,
          name: formatHeading(pick.purpose.title),
          href: routes.bestGpu(pick.purpose.slug),
          detail: pick.models.map(({ name }) => name).join(", "),
          pick,
        }))}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Prices above the budget are left out here; each purpose has its whole list, also of machines
        without a dated price. <a href={routes.bestGpu()}>How the list is made</a>
      </p>
    </Section>
  );
}
