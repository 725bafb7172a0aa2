import type { PriceEntry } from "@/components/fit/checker-data";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { pricesOfConfiguration, reckonedPrice } from "./prices";

/**
 * What each memory size of a unit cost, in US dollars: the newest price a page saw, else the list
 * price at launch, which is that of the smallest memory. None where no page states one.
 */
export function machinePrices(hardware: Hardware): PriceEntry[] {
  return hardware.memory.memoryOptionsGiB.flatMap((memoryGiB, index): PriceEntry[] => {
    const { slug, name, launchPrice, release } = hardware;
    const seen = pricesOfConfiguration({ slug, name, memoryGiB, hardware }).find(
      ({ currency }) => currency === "USD",
    );
    if (seen !== undefined) {
      const { condition, observedOn, year } = seen;
      return [[memoryGiB, Math.round(reckonedPrice(seen)), condition, observedOn ?? String(year)]];
    }
    if (launchPrice === undefined || index > 0) return [];
    return [[memoryGiB, launchPrice.usd, "launch", release?.releasedOn]];
  });
}
