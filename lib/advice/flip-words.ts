import type { Choice } from "@/lib/advice/types";
import { formatMoney } from "@/lib/format/money";

type Named = Choice & { name: string };

/**
 * What price would change the place of a machine. `first` stands first; `next` is the one that would
 * take its place.
 */
export function flipText(choice: Choice, first: Choice, next: Named | undefined): string {
  const { firstUpToUsd, slug } = choice;
  if (slug === first.slug) return leaderText(firstUpToUsd, next);
  if (firstUpToUsd !== undefined) return `Would be first at up to ${formatMoney(firstUpToUsd)}.`;
  return `No price puts it first: ${shortfall(choice, first)}.`;
}

function leaderText(upTo: number | undefined, next: Named | undefined): string {
  if (upTo === undefined || upTo === Number.POSITIVE_INFINITY) {
    return "Nothing else with a dated price does it as well, so no price of its own changes that.";
  }
  if (next === undefined) {
    return `First up to the budget, ${formatMoney(upTo)}: nothing else within it does this.`;
  }
  return `First up to ${formatMoney(upTo)}; above that, the ${next.name} is.`;
}

/** Why a machine stands behind another whatever it costs. */
export function shortfall({ standing }: Choice, { standing: best }: Choice): string {
  if (standing.runCount < best.runCount) return "it does not hold all of it in its own memory";
  if (standing.anyCount < best.anyCount) return "it does not run all of it";
  if (standing.fastCount < best.fastCount) return "it is slower than is enough";
  return "its speed is unknown";
}
