import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A trend arrow reads the counts as they stand, so they must run from the oldest day to the newest. */
export const starCountsInOrder: Rule = ({ tools }) =>
  tools.flatMap(({ slug, stars, earlierStars }) => {
    if (earlierStars.length === 0) return [];
    const place = `${SEED_FILE.tools} › ${slug} › earlierStars`;
    if (stars === undefined) return [`${place}: has no newest count: move the last one to stars`];

    const days = [...earlierStars, stars].map(({ countedOn }) => countedOn);
    return days
      .slice(1)
      .flatMap((day, index) =>
        day > (days[index] ?? "")
          ? []
          : [`${place}: ${day} does not follow ${days[index]}: put the oldest first, stars last`],
      );
  });
