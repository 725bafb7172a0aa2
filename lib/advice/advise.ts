import { firstUpToUsd } from "./flip-price";
import { compareTiers, standingOf } from "./standing";
import type { Advice, Candidate, Choice, LeftOut, Wishes } from "./types";

/**
 * The ranked answer to a buyer. One rule for every page:
 *
 * 1. what holds more of the models asked for in its own memory stands first;
 * 2. then what runs more of them at all, with a part in system memory;
 * 3. then what writes more of them at least as fast as is enough;
 * 4. then what costs least for its speed: price ÷ tokens a second of the slowest of these models,
 *    where speed beyond what is enough does not count. Among machines that are all fast enough, that
 *    is the cheapest.
 *
 * Only what has a price within the budget is ranked; machines above it and machines without a dated
 * price are listed apart, with the price at which each would stand first.
 *
 * Anchor: with 20 tokens a second enough, $800 for 35 tokens a second stands before $1,100 for 50,
 * and behind it from $1,100.01 on.
 */
export function advise(candidates: readonly Candidate[], wishes: Wishes): Advice {
  const judged = candidates.map((candidate) => ({
    candidate,
    choice: choiceOf(candidate, wishes),
    reason: reasonAgainst(candidate, wishes),
  }));
  const possible = judged.filter(({ reason }) => reason === undefined).map(({ choice }) => choice);
  const budget = wishes.budgetUsd ?? Number.POSITIVE_INFINITY;
  const priced = possible.filter(({ priceUsd }) => priceUsd !== undefined);
  const ranked = priced.filter(({ priceUsd = 0 }) => priceUsd <= budget).toSorted(compareChoices);
  const withFlip = (choice: Choice): Choice => ({
    ...choice,
    firstUpToUsd: firstUpToUsd(choice, ranked, budget),
  });
  return {
    ranked: ranked.map(withFlip),
    tooDear: priced
      .filter(({ priceUsd = 0 }) => priceUsd > budget)
      .toSorted(compareChoices)
      .map(withFlip),
    unpriced: possible
      .filter(({ priceUsd }) => priceUsd === undefined)
      .map(withFlip)
      .filter((choice) => choice.firstUpToUsd !== undefined)
      .toSorted(byWorth),
    leftOut: judged.flatMap(({ candidate: { slug }, reason }) =>
      reason === undefined ? [] : [{ slug, reason }],
    ),
  };
}

function choiceOf(candidate: Candidate, { enoughTokensPerSecond }: Wishes): Choice {
  const { slug, priceUsd } = candidate;
  return { slug, priceUsd, standing: standingOf(candidate, enoughTokensPerSecond) };
}

function reasonAgainst(candidate: Candidate, wishes: Wishes): LeftOut | undefined {
  const { forms = [], maximumWatts } = wishes;
  const { form, powerWatts } = candidate;
  if (forms.length > 0 && !forms.includes(form)) return "form";
  if (standingOf(candidate, wishes.enoughTokensPerSecond).anyCount === 0) return "runs-none";
  if (maximumWatts === undefined) return undefined;
  if (powerWatts === undefined) return "power-unknown";
  return powerWatts > maximumWatts ? "power" : undefined;
}

/** Best first; a machine whose speed is unknown stands behind those of its tier. */
function compareChoices(a: Choice, b: Choice): number {
  return (
    compareTiers(a.standing, b.standing) ||
    costOfSpeed(a) - costOfSpeed(b) ||
    (a.priceUsd ?? 0) - (b.priceUsd ?? 0) ||
    a.slug.localeCompare(b.slug, "en")
  );
}

/** US dollars for each token a second that counts. */
function costOfSpeed({ priceUsd, standing: { usableTokensPerSecond } }: Choice): number {
  if (priceUsd === undefined || usableTokensPerSecond === undefined) return Number.MAX_VALUE;
  return priceUsd / usableTokensPerSecond;
}

function byWorth(a: Choice, b: Choice): number {
  return (b.firstUpToUsd ?? 0) - (a.firstUpToUsd ?? 0) || a.slug.localeCompare(b.slug, "en");
}
