import { compareTiers } from "./standing";
import type { Choice } from "./types";

/**
 * The highest price at which a machine stands first among the others that can be bought.
 *
 * Against a rival of a lower tier any price within the budget will do. Against one of the same tier
 * it is the rival's price × its own usable speed ÷ the rival's. Against one of a higher tier no price
 * is low enough: undefined, as when a speed that matters is unknown.
 *
 * For the machine that stands first this is the price at which the advice flips to the next; for any
 * other, the price at which the advice would flip to it. Anchor: a rival at $800 with 20 usable tokens
 * a second, itself 15: $600.
 *
 * @param ranked - what can be bought, best first; the machine itself may be among them
 * @param budgetUsd - the most the buyer pays; infinite when there is no limit
 * @returns US dollars; `Infinity` when nothing else can be bought and there is no budget
 */
export function firstUpToUsd(
  choice: Choice,
  ranked: readonly Choice[],
  budgetUsd: number,
): number | undefined {
  const rival = ranked.find(({ slug }) => slug !== choice.slug);
  if (rival === undefined) return budgetUsd;
  const tier = compareTiers(choice.standing, rival.standing);
  if (tier < 0) return budgetUsd;
  if (tier > 0) return undefined;
  const own = choice.standing.usableTokensPerSecond;
  const its = rival.standing.usableTokensPerSecond;
  if (own === undefined || its === undefined || rival.priceUsd === undefined) return undefined;
  return Math.min(budgetUsd, (rival.priceUsd * own) / its);
}
