import { formatSpeedRange } from "@/lib/format";
import { formatMoney, formatPriceRange } from "@/lib/format/money";
import { type AdvisedChoice, type PurposeAdvice, purposeAdvice } from "./best-gpu";
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
export function pickSentence({ first, withOffload, purpose }: Pick): string {
  if (first !== undefined) {
    return `The ${first.unit.configuration.name} at ${priceText(first)}: it holds the models in its own memory and writes ${slowest(first)} with the slower of them.`.replace(
      purpose.models.length === 1 ? " with the slower of them" : "",
      "",
    );
  }
  if (withOffload === undefined) return "Nothing with a dated price runs these models.";
  return `Nothing with a dated price holds these models in its own memory. The ${withOffload.unit.configuration.name} at ${priceText(withOffload)} runs them with a part in system memory, at ${slowest(withOffload)}.`;
}

/** Machines without a dated price to show: those asked about most, then those worth most. */
export function shownUnpriced({ unpriced }: PurposeAdvice): readonly AdvisedChoice[] {
  const asked = new Set(oftenAskedMachines().map(({ slug }) => slug));
  const isAsked = ({ slug }: AdvisedChoice) => Number(asked.has(slug));
  return unpriced.toSorted((a, b) => isAsked(b) - isAsked(a)).slice(0, SHOWN_UNPRICED);
}

/** How many machines are looked at, and how many of them have a dated price. */
export function pricedCounts(purpose: Purpose, editionDate: string) {
  const { ranked, unpriced } = purposeAdvice(purpose, editionDate);
  return { priced: ranked.length, unpriced: unpriced.length };
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
