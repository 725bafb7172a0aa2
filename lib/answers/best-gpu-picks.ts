import { type AdvisedChoice, type AdvisedModel, purposeAdvice } from "./best-gpu";
import { PURPOSES, type Purpose } from "./best-gpu-purposes";

/** The best choice for a purpose within a budget, and what it is measured against. */
export type Pick = {
  purpose: Purpose;
  models: readonly AdvisedModel[];
  /** The first of the ranking, when it holds all models of the purpose; absent when nothing does. */
  first?: AdvisedChoice | undefined;
  /** The next one that holds them. */
  second?: AdvisedChoice | undefined;
  /** The first whose price has a day or month, when `first` has only a year. */
  firstWithDay?: AdvisedChoice | undefined;
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
  const { models, ranked } = purposeAdvice(purpose, editionDate, budgetUsd);
  const holding = ranked.filter(({ standing }) => standing.runCount === models.length);
  const [first, second] = holding;
  const hasDay = first?.unit.price?.observedOn !== undefined;
  return {
    purpose,
    models,
    first,
    second,
    firstWithDay: hasDay
      ? undefined
      : holding.find(({ unit }) => unit.price?.observedOn !== undefined),
    withOffload: first === undefined ? ranked[0] : undefined,
  };
}

/** The purposes whose models a machine does not hold in its own memory. */
export function purposesBeyond(configuration: string, editionDate: string): Purpose[] {
  return PURPOSES.filter((purpose) => {
    const { ranked, unpriced, models } = purposeAdvice(purpose, editionDate);
    const found = [...ranked, ...unpriced].find(({ slug }) => slug === configuration);
    return (found?.standing.runCount ?? 0) < models.length;
  });
}
