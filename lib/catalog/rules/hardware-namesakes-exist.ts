import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A unit others are mixed up with must have a record of its own, and not be itself. */
export const hardwareNamesakesExist: Rule = ({ hardware }) => {
  const known = hardware.map(({ slug }) => slug);
  return hardware.flatMap(({ slug, oftenConfusedWith }) =>
    oftenConfusedWith.flatMap((other) => {
      const place = `${SEED_FILE.hardware} › ${slug} › oftenConfusedWith`;
      if (other === slug) return [`${place}: names the unit itself: take it out`];
      if (known.includes(other)) return [];
      return [`${place}: names "${other}", which is no unit.${didYouMean(other, known)}`];
    }),
  );
};
