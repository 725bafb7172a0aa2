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

/** Something a person can buy, with its newest price that is young enough. */
export type AdviceUnit = {
  configuration: Configuration;
  form: AdviceForm;
  price?: HardwarePrice | undefined;
  /** The middle of the price's range. */
  priceUsd?: number | undefined;
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
    const [newest] = pricesOfConfiguration(configuration).filter(isInUsd);
    const isFresh =
      newest !== undefined && monthsOld(newest, editionDate) <= PRICE_AGE_LIMIT_MONTHS;
    return [
      {
        configuration,
        form,
        price: isFresh ? newest : undefined,
        priceUsd: isFresh ? reckonedPrice(newest) : undefined,
        stalePrice: isFresh ? undefined : newest,
        powerWatts: hardware.power?.powerWatts,
      },
    ];
  });
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
