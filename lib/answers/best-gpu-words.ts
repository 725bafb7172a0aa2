import { formatSpeedRange } from "@/lib/format";
import { formatMoney, formatPriceRange } from "@/lib/format/money";
import type { AdvisedChoice, PurposeAdvice } from "./best-gpu";
import type { Budget, Pick } from "./best-gpu-picks";
import type { Purpose } from "./best-gpu-purposes";
import { oftenAskedMachines } from "./hardware-for-model";

/** Lines of machines without a dated price that a page shows. */
const SHOWN_UNPRICED = 14;

/** A name without maker's brand, parenthesis and memory: "RTX 3090", "Ryzen AI Max+ 395". */
export function shortName({ unit }: AdvisedChoice): string {
  return unit.configuration.hardware.name
    .replace(/\s*\(.*\)/, "")
    .replace(/^(?:GeForce|NVIDIA|Intel) /, "");
}

/** The title of a purpose's page, with its answer. */
export function purposeTitle({ short }: Purpose, pick: Pick): string {
  const answer = pick.first ?? pick.withOffload;
  return `Best GPU for ${short}${answer ? `: ${shortName(answer)}` : ""}`;
}

/** The title of a budget's page: the best choice for the largest purpose within it. */
export function budgetTitle({ usd }: Budget, all: readonly Pick[]): string {
  const largest = largestHeld(all);
  return `Best GPU under ${formatMoney(usd)}${largest?.first ? `: ${shortName(largest.first)}` : ""}`;
}

/** The last purpose, by need, that something within the budget holds. */
export function largestHeld(all: readonly Pick[]): Pick | undefined {
  return all.findLast(({ first }) => first !== undefined);
}

/** The answer in a sentence, with price and speed. */
export function pickSentence(pick: Pick): string {
  const hint = yearHint(pick);
  return hint === "" ? datedSentence(pick) : `${datedSentence(pick)} ${hint}`;
}

function yearHint({ withoutDay }: Pick): string {
  const { yearPrice } = withoutDay?.unit ?? {};
  if (withoutDay === undefined || yearPrice === undefined) return "";
  const price = formatPriceRange(yearPrice.lowPrice, yearPrice.highPrice);
  return `The ${withoutDay.unit.configuration.name}, seen at ${price} in ${yearPrice.year} on a page that shows no day, would be first at that price.`;
}

function datedSentence({ first, withOffload, purpose }: Pick): string {
  if (first !== undefined) {
    const which = purpose.models.length === 1 ? "" : " with the slower of them";
    return `The ${first.unit.configuration.name} at ${priceText(first)}: it holds the models in its own memory and writes ${slowest(first)}${which}.`;
  }
  if (withOffload === undefined) return "Nothing with a dated price runs these models.";
  return `Nothing with a dated price holds these models in its own memory. The ${withOffload.unit.configuration.name} at ${priceText(withOffload)} runs them with a part in system memory, at ${slowest(withOffload)}.`;
}

/** Machines without a dated price to show: those with a price of the year, those asked about most, the newest. */
export function shownUnpriced({ unpriced }: PurposeAdvice): readonly AdvisedChoice[] {
  const asked = new Set(oftenAskedMachines().map(({ slug }) => slug));
  const isAsked = ({ slug }: AdvisedChoice) => Number(asked.has(slug));
  const hasHint = ({ unit }: AdvisedChoice) => Number(unit.yearPrice !== undefined);
  const units = new Set<string>();
  return unpriced
    .toSorted((a, b) => hasHint(b) - hasHint(a) || isAsked(b) - isAsked(a) || byRelease(a, b))
    .filter(({ unit }) => {
      const isNew = !units.has(unit.configuration.hardware.slug);
      units.add(unit.configuration.hardware.slug);
      return isNew;
    })
    .slice(0, SHOWN_UNPRICED);
}

function byRelease(a: AdvisedChoice, b: AdvisedChoice): number {
  const day = ({ unit }: AdvisedChoice) => unit.configuration.hardware.release?.releasedOn ?? "";
  const memory = ({ unit }: AdvisedChoice) => unit.configuration.memoryGiB;
  return day(b).localeCompare(day(a), "en") || memory(a) - memory(b);
}

function priceText({ unit: { price } }: AdvisedChoice): string {
  return price
    ? formatPriceRange(price.lowPrice, price.highPrice, price.currency)
    : "an unknown price";
}

function slowest({ outcomes }: AdvisedChoice): string {
  const speeds = outcomes.flatMap(({ tokensPerSecond }) => tokensPerSecond ?? []);
  const [least] = speeds.toSorted((a, b) => a.likely - b.likely);
  return least === undefined ? "an unknown number of tokens a second" : formatSpeedRange(least);
}
