import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { HardwarePrice } from "../schemas/price";

/** A price must be of a unit, memory size or model that exists, and say which size where there are several. */
export const pricesNameRecords: Rule = ({ hardware, prices }, slugs) => {
  const sizes = new Map(hardware.map(({ slug, memory }) => [slug, memory.memoryOptionsGiB]));
  return prices.flatMap((price) => {
    const place = `${SEED_FILE.prices} › ${price.slug}`;
    if (price.subject === "electricity") return [];
    if (price.subject === "tokens") {
      const { model } = price;
      if (model === undefined || slugs.models.includes(model)) return [];
      return [
        `${place}: names the model "${model}", which is not in ${SEED_FILE.models}.${didYouMean(model, slugs.models)}`,
      ];
    }
    if (!slugs.hardware.includes(price.hardware)) {
      return [
        `${place}: names "${price.hardware}", which is not in ${SEED_FILE.hardware}.${didYouMean(price.hardware, slugs.hardware)}`,
      ];
    }
    return price.subject === "hardware"
      ? sizeProblems(place, price, sizes.get(price.hardware) ?? [])
      : [];
  });
};

function sizeProblems(place: string, price: HardwarePrice, sizes: readonly number[]): string[] {
  if (sizes.length === 0) return [];
  if (price.memoryGiB === undefined) {
    return sizes.length === 1
      ? []
      : [`${place} › memoryGiB: must say which of ${sizes.join(", ")} GB the price is for`];
  }
  if (sizes.includes(price.memoryGiB)) return [];
  return [
    `${place} › memoryGiB: ${price.hardware} is not sold with ${price.memoryGiB} GB, but with ${sizes.join(", ")}`,
  ];
}
