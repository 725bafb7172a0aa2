import type { MachineSummary } from "@/lib/answers/models-on-hardware";
import type { UsableMemory } from "@/lib/answers/usable-memory";
import { formatCapacity, formatCount, formatMemory, formatShare } from "@/lib/format";
import { routes } from "@/lib/routes";
import { USABLE_REASON } from "./words";

type Props = {
  memoryGiB: number;
  usable: UsableMemory;
  summary: MachineSummary;
  /** Said once a page: it is the same for every size. */
  saysWhy: boolean;
};

/** What one memory size gives to a model and why, and what that runs, in a few sentences. */
export function MachineAnswer({ memoryGiB, usable, summary, saysWhy }: Props) {
  const { modelCount, runsWellCount, withOffloadCount, largest } = summary;
  return (
    <div className="mb-3 max-w-[42rem] space-y-2">
      <p>
        Of {formatCapacity(memoryGiB)}, a model can have {formatMemory(usable.bytes)} (
        {formatShare(usable.share)}). {saysWhy && USABLE_REASON[usable.reason]}
      </p>
      <p>
        {formatCount(runsWellCount)} of the {formatCount(modelCount)} models asked about most run
        well
        {withOffloadCount > 0 &&
          `, ${formatCount(withOffloadCount)} more tightly or in part from system memory`}
        .{" "}
        {largest ? (
          <>
            The largest that runs well at four bits or more is{" "}
            <a href={routes.model(largest.slug)}>{largest.name}</a>, at {largest.quantization}.
          </>
        ) : (
          <>None of them runs well at four bits or more.</>
        )}
      </p>
    </div>
  );
}
