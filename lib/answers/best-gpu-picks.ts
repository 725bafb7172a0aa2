import { type AdvisedChoice, type AdvisedModel, purposeAdvice } from "./best-gpu";
import { PURPOSES, type Purpose } from "./best-gpu-purposes";
import { reckonedPrice } from "./prices";

/** The best choice for a purpose within a budget, and what it is measured against. */
export type Pick = {
  purpose: Purpose;
  models: readonly AdvisedModel[];
  /** The first of the ranking, when it holds all models of the purpose; absent when nothing does. */
  first?: AdvisedChoice | undefined;
  /** The next one that holds them. */
  second?: AdvisedChoice | undefined;
  /** What would stand first at a price seen on a page that shows no more than the year. */
  withoutDay?: AdvisedChoice | undefined;
  /** The first that runs them with a part in system memory, when nothing holds them. */
  withOffload?: AdvisedChoice | undefined;
};

/** A budget that has a page, in US dollars. */
export type Budget = { slug: string; usd: number };

export const BUDGETS: readonly Budget[] = [500, 1000, 2000, 5000].map((usd) => ({
  slug: `under-${usd}-usd`,
  usd,
}));

/** The picks of every purpose, smallest need first. */
export function picks(editionDate: string, budgetUsd?: number): Pick[] {
  return PURPOSES.map((purpose) => pickOf(purpose, editionDate, budgetUsd));
}

/** The pick for one purpose. */
export function pickOf(purpose: Purpose, editionDate: string, budgetUsd?: number): Pick {
  const { models, ranked, unpriced } = purposeAdvice(purpose, editionDate, budgetUsd);
  const holding = ranked.filter(({ standing }) => standing.runCount === models.length);
  const [first, second] = holding;
  return {
    purpose,
    models,
    first,
    second,
    withoutDay: firstByYearPrice(
      unpriced.filter(({ standing }) => standing.runCount === models.length),
    ),
    withOffload: first === undefined ? ranked[0] : undefined,
  };
}

/** Of machines whose price is known to the year alone, the cheapest that would be first at that price. */
function firstByYearPrice(choices: readonly AdvisedChoice[]): AdvisedChoice | undefined {
  const priceOf = ({ unit: { yearPrice } }: AdvisedChoice) =>
    yearPrice === undefined ? Number.POSITIVE_INFINITY : reckonedPrice(yearPrice);
  return choices
    .filter((choice) => priceOf(choice) <= (choice.firstUpToUsd ?? 0))
    .filter(({ unit }) => unit.yearPrice !== undefined)
    .toSorted((a, b) => priceOf(a) - priceOf(b))[0];
}

/** The purposes whose models a machine does not hold in its own memory. */
export function purposesBeyond(configuration: string, editionDate: string): Purpose[] {
  return PURPOSES.filter((purpose) => {
    const { ranked, unpriced, models } = purposeAdvice(purpose, editionDate);
    const found = [...ranked, ...unpriced].find(({ slug }) => slug === configuration);
    return (found?.standing.runCount ?? 0) < models.length;
  });
}
