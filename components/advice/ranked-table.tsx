import { flipText } from "@/lib/advice/flip-words";
import { usdPerTokenRate } from "@/lib/advice/value";
import type { AdvisedChoice } from "@/lib/answers/best-gpu";
import { formatSpeed } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { PriceCell } from "./price-cell";

type Props = { label: string; first: AdvisedChoice; choices: readonly AdvisedChoice[] };

/** The lower places of a ranking, a line each. */
export function RankedTable({ label, first, choices }: Props) {
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th>Machine</th>
            <th>Price, seen</th>
            <th className="number">Slowest, tokens/s</th>
            <th className="number">$ for each</th>
            <th>Its place</th>
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
              <td className="min-w-40">
                {choice.unit.price && <PriceCell price={choice.unit.price} />}
              </td>
              <td className="number">{slowestText(choice)}</td>
              <td className="number">{valueText(choice)}</td>
              <td className="min-w-48">{flipText(choice, first, undefined)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function valueText({ outcomes, priceUsd }: AdvisedChoice): string {
  const usd = usdPerTokenRate(priceUsd, outcomes);
  return usd === undefined ? "unknown" : formatMoney(usd);
}

/** The slowest of the models that run, by its likely figure. */
export function slowestText({ outcomes }: Pick<AdvisedChoice, "outcomes">): string {
  const speeds = outcomes.flatMap(({ tokensPerSecond }) => tokensPerSecond ?? []);
  const [slowest] = speeds.toSorted((a, b) => a.likely - b.likely);
  return slowest === undefined
    ? "unknown"
    : `${formatSpeed(slowest.low)}–${formatSpeed(slowest.high)}`;
}
