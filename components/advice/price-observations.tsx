import { CONDITION, observedText } from "@/lib/advice/words";
import type { HardwarePrice, RentalPrice } from "@/lib/catalog/schemas/price";
import { formatCapacity } from "@/lib/format";
import { formatMoney, formatPriceRange } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { SourceNote } from "../catalog/source-note";
import { TableRegion } from "../ui/table-region";

type Props = {
  name: string;
  prices: readonly HardwarePrice[];
  rentals: readonly RentalPrice[];
  /** The list price when it came out, in US dollars. */
  launchUsd?: number | undefined;
};

/** What a unit was offered for, each price with its date and page; the launch price stands apart. */
export function PriceObservations({ name, prices, rentals, launchUsd }: Props) {
  return (
    <>
      {prices.length === 0 ? (
        <p className="max-w-[42rem]">No page we read gives a dated price for the {name}.</p>
      ) : (
        <PriceTable name={name} prices={prices} rentals={rentals} />
      )}
      {prices.length === 0 && rentals.length > 0 && (
        <PriceTable name={name} prices={[]} rentals={rentals} />
      )}
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        {launchUsd !== undefined &&
          `Its list price at launch was ${formatMoney(launchUsd)}: a fact of that day, not a price of today. `}
        Prices here are observations with their dates, not quotes.{" "}
        <a href={routes.bestGpu()}>What each machine would have to cost to be the best choice</a>
      </p>
    </>
  );
}

type TableProps = Pick<Props, "name" | "prices" | "rentals">;

function PriceTable({ name, prices, rentals }: TableProps) {
  return (
    <TableRegion label={`Prices of the ${name}`}>
      <table className="data-table">
        <thead>
          <tr>
            <th>Price</th>
            <th>Offer</th>
            <th>Seen</th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          {prices.map((price) => (
            <tr key={price.slug}>
              <td className="whitespace-nowrap tabular-nums">
                {formatPriceRange(price.lowPrice, price.highPrice, price.currency)}
              </td>
              <td className="min-w-40">
                {offerText(price)}
                {price.note && <span className="block text-xs text-quiet">{price.note}</span>}
              </td>
              <td className="min-w-28">{observedText(price)}</td>
              <td>
                <SourceNote source={price.source} />
              </td>
            </tr>
          ))}
          {rentals.map((price) => (
            <tr key={price.slug}>
              <td className="whitespace-nowrap tabular-nums">
                {formatMoney(price.pricePerHour, price.currency)} an hour
              </td>
              <td className="min-w-40">
                rented, {price.provider}, {price.tier}
                {price.note && <span className="block text-xs text-quiet">{price.note}</span>}
              </td>
              <td className="min-w-28">{observedText(price)}</td>
              <td>
                <SourceNote source={price.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function offerText({ condition, machine, memoryGiB }: HardwarePrice): string {
  const size = memoryGiB === undefined ? undefined : formatCapacity(memoryGiB);
  return [machine, size, CONDITION[condition]].filter((part) => part !== undefined).join(", ");
}
