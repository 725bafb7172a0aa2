import { formatCount } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { type ChoiceText, choiceText } from "./lines";
import type { Answer, AskedModel, Question } from "./question";
import type { Advice, Choice } from "./types";
import { LEFT_OUT } from "./words";

/** Lines a list shows; the rest is counted. */
const SHOWN = { ranked: 8, tooDear: 4, unpriced: 10 } as const;

/** The answer in texts: a sentence, three lists, and what is in none. */
export type AnswerText = {
  said: string;
  ranked: readonly ChoiceText[];
  tooDear: readonly ChoiceText[];
  unpriced: readonly ChoiceText[];
  leftOut: string;
};

/** The whole answer as it is written, by the page and by the browser alike. */
export function answerText({ advice, lines }: Answer, question: Question): AnswerText {
  const [first, second] = advice.ranked;
  const nameOf = (choice: Choice | undefined) =>
    choice && { ...choice, name: lines.get(choice.slug)?.unit.name ?? choice.slug };
  const texts = (choices: readonly Choice[], models: readonly AskedModel[]) =>
    choices.flatMap((choice) => {
      const line = lines.get(choice.slug);
      const next = choice.slug === first?.slug ? nameOf(second) : undefined;
      return line === undefined ? [] : [choiceText(choice, line, models, first, next)];
    });
  const dear = advice.tooDear.filter(({ firstUpToUsd }) => firstUpToUsd !== undefined);
  return {
    said: saidOf(advice.ranked, question, nameOf(first)?.name),
    ranked: texts(advice.ranked.slice(0, SHOWN.ranked), question.models),
    tooDear: texts(dear.slice(0, SHOWN.tooDear), question.models),
    unpriced: texts(toShow(advice.unpriced, lines).slice(0, SHOWN.unpriced), question.models),
    leftOut: leftOutText(advice, lines.size),
  };
}

/**
 * Those with a price of the year alone first, then those asked about most, then the newest; of a unit
 * sold with several memory sizes the smallest that is worth as much.
 */
function toShow(choices: readonly Choice[], lines: Answer["lines"]): Choice[] {
  const unitOf = ({ slug }: Choice) => lines.get(slug)?.unit;
  const hasHint = ({ slug }: Choice) => Number(lines.get(slug)?.hint !== undefined);
  const rank = (choice: Choice) => unitOf(choice)?.askedRank ?? Number.MAX_SAFE_INTEGER;
  const day = (choice: Choice) => unitOf(choice)?.releasedOn ?? "";
  const memory = (choice: Choice) => unitOf(choice)?.device.memoryGiB ?? 0;
  const sorted = choices.toSorted(
    (a, b) =>
      hasHint(b) - hasHint(a) ||
      rank(a) - rank(b) ||
      day(b).localeCompare(day(a), "en") ||
      memory(a) - memory(b),
  );
  const seen = new Set<string>();
  return sorted.filter((choice) => {
    const unit = unitOf(choice)?.unit ?? choice.slug;
    if (seen.has(unit)) return false;
    seen.add(unit);
    return true;
  });
}

function saidOf(
  ranked: readonly Choice[],
  { budgetUsd, models }: Question,
  name: string | undefined,
): string {
  const within = budgetUsd === undefined ? "" : ` within ${formatMoney(budgetUsd)}`;
  const [first] = ranked;
  if (first === undefined || name === undefined) {
    return `Nothing with a dated price${within} runs any of it. What would, and at which price, stands below.`;
  }
  const holding = ranked.filter(({ standing }) => standing.runCount === models.length).length;
  if (holding === 0) {
    return `Nothing with a dated price${within} holds all of it in its own memory. The ${name} comes nearest.`;
  }
  const count =
    holding === 1
      ? "It is the only one with a dated price that holds all of it"
      : `${formatCount(holding)} with a dated price hold all of it`;
  return `Take the ${name}. ${count}${within}.`;
}

function leftOutText({ leftOut, ranked, tooDear, unpriced }: Advice, all: number): string {
  const counts = Object.entries(LEFT_OUT).flatMap(([reason, words]) => {
    const count = leftOut.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [`${formatCount(count)} ${words}`];
  });
  const listed = ranked.length + tooDear.length + unpriced.length + leftOut.length;
  const hopeless = all - listed;
  if (hopeless > 0)
    counts.push(`${formatCount(hopeless)} have no dated price and could not be first at any`);
  const lower = ranked.length - SHOWN.ranked;
  const more = [
    ...(lower > 0 ? [`${formatCount(lower)} more are ranked lower.`] : []),
    ...(counts.length > 0
      ? [`In no list, of ${formatCount(all)} machines: ${counts.join(", ")}.`]
      : []),
  ];
  return more.join(" ");
}
