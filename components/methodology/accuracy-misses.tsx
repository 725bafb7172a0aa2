import type { AccuracyRecord } from "@/lib/catalog/schemas/accuracy";
import { formatCount, formatHeading, formatShare } from "@/lib/format";

type Miss = {
  quantity: string;
  group: string;
  cause: string;
  rows: readonly { id: string; href: string }[];
};

type Props = { misses: readonly Miss[]; outcomes: AccuracyRecord["outcomes"] };

/** Which targets are missed, by which rows, and why; and how often a verdict was right. */
export function AccuracyMisses({ misses, outcomes }: Props) {
  const { fitCount, fitsRight, failureCount, failuresRight, unknownCount } = outcomes;
  const { speculativeCount, speculativeRight, cause } = outcomes;
  return (
    <div className="drawn-late mt-6 max-w-[42rem]">
      <h3 id="accuracy-misses" className="font-semibold">
        What is missed, and why
      </h3>
      <ul className="mt-2 list-disc space-y-2 pl-5">
        {misses.map(({ quantity, group, cause, rows }) => (
          <li key={`${quantity}, ${group}`}>
            <b>{`${formatHeading(quantity)}, ${group}.`}</b> {cause} Furthest off:{" "}
            {rows.map(({ id, href }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <a href={href}>{id}</a>
              </span>
            ))}
            .
          </li>
        ))}
      </ul>
      <h3 id="accuracy-outcomes" className="mt-6 font-semibold">
        Verdicts against outcomes
      </h3>
      <p className="mt-2">
        {`Of ${formatCount(fitCount)} runs that fitted, the engine says so of ${formatCount(fitsRight)} (${formatShare(fitsRight / fitCount)}; the target is 95 %). `}
        {`Of ${formatCount(failureCount)} that failed, it says so of ${formatCount(failuresRight)} (${formatShare(failuresRight / failureCount)}; 90 %). `}
        {`It does not know ${formatCount(unknownCount)} (at most 10 %). `}
        {cause}{" "}
        {`Runs with a draft head or a draft model are apart, since their sources seldom say which head or model it was: ${formatCount(speculativeRight)} of ${formatCount(speculativeCount)} right.`}
      </p>
    </div>
  );
}
