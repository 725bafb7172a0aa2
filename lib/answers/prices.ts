import { catalog } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type {
  ElectricityPrice,
  HardwarePrice,
  Price,
  RentalPrice,
  TokenPrice,
} from "@/lib/catalog/schemas/price";

/** Every observation of a unit, the newest first. */
export function pricesOfHardware(hardware: string): HardwarePrice[] {
  return newestFirst(
    catalog.prices.filter(
      (price): price is HardwarePrice =>
        price.subject === "hardware" && price.hardware === hardware,
    ),
  );
}

/** Every observation of one memory size of a unit, the newest first. */
export function pricesOfConfiguration({ hardware, memoryGiB }: Configuration): HardwarePrice[] {
  const sizes = hardware.memory.memoryOptionsGiB;
  return pricesOfHardware(hardware.slug).filter(
    (price) => (price.memoryGiB ?? sizes[0]) === memoryGiB,
  );
}

/** The newest observation of a unit's memory size; undefined when no page gives a price. */
export function latestPrice(configuration: Configuration): HardwarePrice | undefined {
  return pricesOfConfiguration(configuration)[0];
}

/** What an hour of a unit is rented for, the newest first. */
export function rentalsOf(hardware: string): RentalPrice[] {
  return rentals().filter((price) => price.hardware === hardware);
}

/** Every rental price, the newest first. */
export function rentals(): RentalPrice[] {
  return newestFirst(
    catalog.prices.filter((price): price is RentalPrice => price.subject === "rental"),
  );
}

/** What providers ask for tokens of exactly this model, the cheapest output first. */
export function tokenPricesOf(model: string): TokenPrice[] {
  return tokenPrices()
    .filter((price) => price.model === model)
    .toSorted((a, b) => a.pricePerMillionOutput - b.pricePerMillionOutput);
}

/** Every token price, the newest first. */
export function tokenPrices(): TokenPrice[] {
  return newestFirst(
    catalog.prices.filter((price): price is TokenPrice => price.subject === "tokens"),
  );
}

/** Electricity by region, in the order of the seed. */
export function electricityPrices(): ElectricityPrice[] {
  return catalog.prices.filter(
    (price): price is ElectricityPrice => price.subject === "electricity",
  );
}

/** The figure a price is reckoned with: the middle of its range, in its currency. */
export function reckonedPrice({ lowPrice, highPrice }: HardwarePrice): number {
  return highPrice === undefined ? lowPrice : (lowPrice + highPrice) / 2;
}

/** A partial date that sorts: the more precise of two dates in one month counts as the newer. */
function dateOf({ observedOn, year }: Price): string {
  return observedOn ?? String(year);
}

function newestFirst<Some extends Price>(prices: readonly Some[]): Some[] {
  return prices.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), "en"));
}
