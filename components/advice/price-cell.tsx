import { CONDITION, observedText } from "@/lib/advice/words";
import type { HardwarePrice } from "@/lib/catalog/schemas/price";
import { formatPriceRange } from "@/lib/format/money";

type Props = { price: HardwarePrice };

/** A price with all that makes it one: range, sort of offer, date, and the page that states it. */
export function PriceCell({ price }: Props) {
  const { condition, currency, highPrice, lowPrice, machine, source } = price;
  return (
    <>
      <span className="whitespace-nowrap tabular-nums">
        {formatPriceRange(lowPrice, highPrice, currency)}
      </span>{" "}
      <span className="text-sm text-quiet">
        {machine && `${machine}, `}
        {CONDITION[condition]}, <a href={source.url}>{observedText(price)}</a>
      </span>
    </>
  );
}
