import { formatHeading } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { type AdvisedChoice, type AdvisedModel, purposeAdvice } from "./best-gpu";
import { BUDGETS, type Budget, type Pick, pickOf, picks, purposesBeyond } from "./best-gpu-picks";
import { PURPOSES, type Purpose } from "./best-gpu-purposes";
import {
  budgetTitle,
  largestHeld,
  pickSentence,
  purposeTitle,
  shownUnpriced,
} from "./best-gpu-words";

/** Places shown with all they can and cannot do; the others take a line. */
const DETAILED = 5;

/** The list of a purpose's page. */
export type Ranking = {
  purpose: Purpose;
  models: readonly AdvisedModel[];
  detailed: readonly { choice: AdvisedChoice; beyond: readonly Purpose[] }[];
  rest: readonly AdvisedChoice[];
  unpriced: readonly AdvisedChoice[];
  unpricedCount: number;
};

/** One page below /best-gpu/: the ranking of a purpose, or the picks within a budget. */
export type BestGpuPage = {
  slug: string;
  title: string;
  heading: string;
  description: string;
  lede: string;
  ranking?: Ranking | undefined;
  all?: readonly Pick[] | undefined;
};

/** The slugs of the pages below /best-gpu/. */
export function bestGpuSlugs(): string[] {
  return [...PURPOSES, ...BUDGETS].map(({ slug }) => slug);
}

/** The pages below /best-gpu/ with their names. */
export function bestGpuLinks(): { slug: string; name: string }[] {
  return [
    ...PURPOSES.map(({ slug, title }) => ({ slug, name: formatHeading(title) })),
    ...BUDGETS.map(({ slug, usd }) => ({ slug, name: `Under ${formatMoney(usd)}` })),
  ];
}

/** The page of a purpose or a budget; undefined when there is none. */
export function bestGpuPage(slug: string, editionDate: string): BestGpuPage | undefined {
  const purpose = PURPOSES.find((each) => each.slug === slug);
  if (purpose !== undefined) return purposePage(purpose, editionDate);
  const budget = BUDGETS.find((each) => each.slug === slug);
  return budget && budgetPage(budget, editionDate);
}

function purposePage(purpose: Purpose, editionDate: string): BestGpuPage {
  const pick = pickOf(purpose, editionDate);
  return {
    slug: purpose.slug,
    title: purposeTitle(purpose, pick),
    heading: `Best GPU for ${purpose.title}`,
    description: `${formatHeading(purpose.title)}: which machines hold them, how fast they write, what each costs by dated prices, and at which price the advice turns.`,
    lede: pickSentence(pick),
    ranking: rankingOf(purpose, editionDate),
  };
}

function rankingOf(purpose: Purpose, editionDate: string): Ranking {
  const advice = purposeAdvice(purpose, editionDate);
  return {
    purpose,
    models: advice.models,
    detailed: advice.ranked
      .slice(0, DETAILED)
      .map((choice) => ({ choice, beyond: purposesBeyond(choice.slug, editionDate) })),
    rest: advice.ranked.slice(DETAILED),
    unpriced: shownUnpriced(advice),
    unpricedCount: advice.unpriced.length,
  };
}

function budgetPage(budget: Budget, editionDate: string): BestGpuPage {
  const all = picks(editionDate, budget.usd);
  const under = `under ${formatMoney(budget.usd)}`;
  return {
    slug: budget.slug,
    title: budgetTitle(budget, all),
    heading: `Best GPU ${under}`,
    description: `What ${formatMoney(budget.usd)} buys for local AI: the best choice for each size of model, by dated prices, what it cannot do and where the advice turns.`,
    lede: budgetLede(all),
    all,
  };
}

function budgetLede(all: readonly Pick[]): string {
  const largest = largestHeld(all);
  if (largest !== undefined) {
    return `The largest purpose it reaches is ${largest.purpose.short}. ${pickSentence(largest)}`;
  }
  const hinted = all.findLast(({ withoutDay }) => withoutDay !== undefined);
  if (hinted !== undefined) return pickSentence(hinted);
  return "Nothing with a dated price within this budget holds any of these models.";
}
