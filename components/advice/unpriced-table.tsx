import { observedText } from "@/lib/advice/words";
import type { AdvisedChoice } from "@/lib/answers/best-gpu";
import { formatDate } from "@/lib/format";
import { formatMoney, formatPriceRange } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { slowestText } from "./ranked-table";

type Props = { label: string; choices: readonly AdvisedChoice[] };

/** Machines without a dated price: what they would be worth, and what they cost when they came out. */
export function UnpricedTable({ label, choices }: Props) {
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th>Machine</th>
            <th className="number">Slowest, tokens/s</th>
            <th className="number">First at up to</th>
            <th>Seen, or at launch</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.slug}>
              <td className="min-w-32 lg:min-w-56">
                <a
                  href={routes.configuration(choice.unit.configuration.hardware.slug, choice.slug)}
                >
                  {choice.unit.configuration.name}
                </a>
              </td>
              <td className="number">{slowestText(choice)}</td>
              <td className="number">{worth(choice)}</td>
              <td className="min-w-40">{launchText(choice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function worth({ firstUpToUsd }: AdvisedChoice): string {
  if (firstUpToUsd === undefined) return "no price";
  return firstUpToUsd === Number.POSITIVE_INFINITY ? "any price" : formatMoney(firstUpToUsd);
}

function launchText({ unit: { configuration, stalePrice, yearPrice } }: AdvisedChoice): string {
  const { launchPrice, memory, release } = configuration.hardware;
  const seen = yearPrice ?? stalePrice;
  const observed =
    seen && `${formatPriceRange(seen.lowPrice, seen.highPrice)} in ${observedText(seen)}`;
  const from = memory.memoryOptionsGiB.length > 1 ? "from " : "";
  const on = release ? `, ${formatDate(release.releasedOn)}` : "";
  const launch = launchPrice && `${from}${formatMoney(launchPrice.usd)} at launch${on}`;
  const known = [observed, launch].filter((text) => text !== undefined);
  return known.length === 0 ? "unknown" : known.join("; ");
}
