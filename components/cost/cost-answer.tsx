import { costChart } from "@/lib/cost/chart";
import { breakEvenSentence, verdictSentence } from "@/lib/cost/sentences";
import type { CostAssumptions } from "@/lib/cost/types";
import { Disclosure } from "../ui/disclosure";
import { CostChart, CostTable } from "./cost-chart";

type Props = { assumptions: CostAssumptions };

/** The comparison: plainly, drawn, and as a table. Behaviour: `components/enhance/cost.ts`. */
export function CostAnswer({ assumptions }: Props) {
  const chart = costChart(assumptions);
  return (
    <div>
      <p data-part="verdict" aria-live="polite" className="max-w-[42rem] text-lg font-semibold">
        {verdictSentence(assumptions)}
      </p>
      <div className="mt-4 items-start gap-8 lg:grid lg:grid-cols-2">
        <figure className="min-w-0">
          <CostChart chart={chart} />
          <figcaption>
            <Disclosure summary="As a table">
              <CostTable chart={chart} />
            </Disclosure>
          </figcaption>
        </figure>
        <div className="mt-4 space-y-3 lg:mt-0">
          <p data-part="rented" className="max-w-[42rem]">
            {breakEvenSentence(assumptions, "rented")}
          </p>
          <p data-part="api" className="max-w-[42rem]">
            {breakEvenSentence(assumptions, "api")}
          </p>
        </div>
      </div>
    </div>
  );
}
