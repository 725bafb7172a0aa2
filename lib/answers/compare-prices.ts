import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwarePrice } from "@/lib/catalog/schemas/price";
import { formatDate, formatUsd } from "@/lib/format";
import { soldAs } from "./compare-machine";
import { pricesOfConfiguration } from "./prices";

/** A price in US dollars with what it is of and when it was seen. Prices compare only of one sort. */
export type DatedPrice = {
  lowUsd: number;
  highUsd?: number | undefined;
  /** The day as far as the page gives it. */
  on?: string | undefined;
  /** New, used, of the cheapest machine with it; or the list price at launch. */
  condition: HardwarePrice["condition"] | "launch";
  /** What is bought, and the year the price is of. */
  sort: string;
};

/** Every price a comparison may use, the one to prefer first: what was seen, then the list price. */
export function datedPrices(machine: Configuration): DatedPrice[] {
  return [...observedPrices(machine), ...listed(priceAtLaunch(machine))];
}

/** Prices in US dollars some page gives for this memory size, the newest first. */
export function observedPrices(machine: Configuration): DatedPrice[] {
  return pricesOfConfiguration(machine)
    .filter(({ currency }) => currency === "USD")
    .map(({ lowPrice, highPrice, observedOn, year, condition }) => ({
      lowUsd: lowPrice,
      highUsd: highPrice,
      on: observedOn ?? String(year),
      condition,
      sort: `${condition === "starting" ? "computer" : soldAs(machine)} in ${year}`,
    }));
}

/** The list price at launch; of the smallest memory size alone, which is what it is of. */
export function priceAtLaunch(machine: Configuration): DatedPrice | undefined {
  const { hardware, memoryGiB } = machine;
  const usd = hardware.launchPrice?.usd;
  if (usd === undefined || hardware.memory.memoryOptionsGiB[0] !== memoryGiB) return undefined;
  const on = hardware.release?.releasedOn;
  return { lowUsd: usd, on, condition: "launch", sort: `${soldAs(machine)} at launch` };
}

/** The middle of a price, which stands for it in a row of figures. */
export function middleUsd({ lowUsd, highUsd = lowUsd }: DatedPrice): number {
  return (lowUsd + highUsd) / 2;
}

/** What the page says: "$500–$800", or "$349". */
export function rangeText({ lowUsd, highUsd }: DatedPrice): string {
  return highUsd === undefined ? formatUsd(lowUsd) : `${formatUsd(lowUsd)}–${formatUsd(highUsd)}`;
}

/** Its condition and its day: "used, 2026". */
export function priceNote({ on, condition }: DatedPrice): string {
  const state = condition === "unstated" || condition === "launch" ? undefined : condition;
  const parts = [state, on && formatDate(on)];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function listed(price: DatedPrice | undefined): DatedPrice[] {
  return price === undefined ? [] : [price];
}
