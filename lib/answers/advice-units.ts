import type { AdviceForm } from "@/lib/advice/types";
import { configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { HardwarePrice } from "@/lib/catalog/schemas/price";
import { pricesOfConfiguration, reckonedPrice } from "./prices";

/** What a class of hardware is to a buyer; the others are not sold to persons, or not as a machine. */
export const FORM: Partial<Record<HardwareClass, AdviceForm>> = {
  "gpu-desktop": "card",
  "gpu-workstation": "card",
  "gpu-laptop": "laptop",
  apple: "mac",
  apu: "small-computer",
  edge: "small-computer",
};

/** A price older than this says little: months between its date and the edition's. */
export const PRICE_AGE_LIMIT_MONTHS = 12;

/** Something a person can buy, with its newest dated price that is young enough. */
export type AdviceUnit = {
  configuration: Configuration;
  form: AdviceForm;
  /** Its page gives a day or at least a month. */
  price?: HardwarePrice | undefined;
  /** The middle of that price's range. */
  priceUsd?: number | undefined;
  /** The newest one whose page shows no more than the year: not a dated price, shown as a hint. */
  yearPrice?: HardwarePrice | undefined;
  /** Its newest price, when that is too old to advise by. */
  stalePrice?: HardwarePrice | undefined;
  powerWatts?: number | undefined;
};

/**
 * Every configuration a person can buy: cards, laptops, Macs and small computers; none whose figures
 * are doubtful, and no board with several chips, which is no single device.
 *
 * @param editionDate - the day age is counted to, as the site's clock
 */
export function adviceUnits(editionDate: string): AdviceUnit[] {
  return configurations.flatMap((configuration) => {
    const { hardware } = configuration;
    const form = FORM[hardware.class];
    const isSeveral = (hardware.platform?.gpusPerBoard ?? 1) > 1;
    if (form === undefined || hardware.confidence === "low" || isSeveral) return [];
    const prices = pricesOfConfiguration(configuration).filter(isInUsd);
    const young = prices.filter((price) => isFresh(price, editionDate));
    const price = young.find(isDated);
    return [
      {
        configuration,
        form,
        price,
        priceUsd: price && reckonedPrice(price),
        yearPrice: price === undefined ? young[0] : undefined,
        stalePrice: young.length === 0 ? prices[0] : undefined,
        powerWatts: hardware.power?.powerWatts,
      },
    ];
  });
}

/** Whether the page of a price gives a day or at least a month. */
export function isDated({ observedOn }: Pick<HardwarePrice, "observedOn">): boolean {
  return observedOn?.includes("-") ?? false;
}

/** Whether a price is young enough to advise by. */
export function isFresh(price: HardwarePrice, editionDate: string): boolean {
  return monthsOld(price, editionDate) <= PRICE_AGE_LIMIT_MONTHS;
}

/** Whole months from the earliest day a price may be of to the edition. "2026" counts from January. */
export function monthsOld(
  { observedOn, year }: Pick<HardwarePrice, "observedOn" | "year">,
  editionDate: string,
): number {
  const [fromYear = year, fromMonth = 1] = (observedOn ?? String(year)).split("-").map(Number);
  const [toYear = 0, toMonth = 1] = editionDate.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

function isInUsd({ currency }: HardwarePrice): boolean {
  return currency === "USD";
}
