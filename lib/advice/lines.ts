import type { Verdict } from "@/lib/fit/types";
import { formatCount, formatDate, formatFixed, formatSpeedRange } from "@/lib/format";
import { formatMoney, formatPriceRange } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { flipText } from "./flip-words";
import type { AskedModel, Line, Offer } from "./question";
import type { Choice } from "./types";
import { usdPerTokenRate } from "./value";
import { CONDITION, FORM_WORD, observedText } from "./words";

/** One model in the line of a machine. */
export type OutcomeText = { verdict: Verdict; text: string; checkHref: string; checkLabel: string };

/** All a list says of one machine, ready to be written. Empty texts are left away. */
export type ChoiceText = {
  slug: string;
  name: string;
  href: string;
  form: string;
  price: string;
  seen: string;
  seenHref: string;
  outcomes: readonly OutcomeText[];
  place: string;
  also: string;
};

/**
 * The texts of one machine.
 *
 * @param first - the choice that stands first; absent when nothing is ranked
 * @param next - the one that would take its place, with its name
 */
export function choiceText(
  choice: Choice,
  line: Line,
  models: readonly AskedModel[],
  first: Choice | undefined,
  next: (Choice & { name: string }) | undefined,
): ChoiceText {
  const { unit, offer } = line;
  return {
    slug: unit.slug,
    name: unit.name,
    href: routes.configuration(unit.unit, unit.slug),
    form: FORM_WORD[unit.form],
    price: offer ? formatPriceRange(offer.lowUsd, offer.highUsd) : "No dated price",
    seen: offer ? offerText(offer) : hintText(line),
    seenHref: offer?.url ?? line.hint?.url ?? "",
    outcomes: models.flatMap((model, at) => outcomeText(model, line, at)),
    place: placeText(choice, first, next),
    also: `${valueText(choice, line)}${alsoText(line, models)}`,
  };
}

function placeText(
  choice: Choice,
  first: Choice | undefined,
  next: (Choice & { name: string }) | undefined,
): string {
  if (first !== undefined) return flipText(choice, first, next);
  const upTo = choice.firstUpToUsd;
  if (upTo === undefined || upTo === Number.POSITIVE_INFINITY) return "";
  return `Would be first at up to ${formatMoney(upTo)}.`;
}

function offerText(offer: Offer): string {
  const machine = offer.machine === undefined ? "" : `${offer.machine}, `;
  return `${machine}${CONDITION[offer.condition]}, ${observedText(offer)}`;
}

function hintText(line: Line): string {
  if (line.hint === undefined) return launchText(line);
  const { lowUsd, highUsd } = line.hint;
  return `seen at ${formatPriceRange(lowUsd, highUsd)}, ${offerText(line.hint)}`;
}

function launchText({ unit: { launchUsd, releasedOn } }: Line): string {
  if (launchUsd === undefined) return "";
  const on = releasedOn === undefined ? "" : `, ${formatDate(releasedOn)}`;
  return `at launch ${formatMoney(launchUsd)}${on}`;
}

function outcomeText(model: AskedModel, { unit, outcomes }: Line, at: number): OutcomeText[] {
  const outcome = outcomes[at];
  if (outcome === undefined) return [];
  const { likelyBytes, tokensPerSecond, verdict } = outcome;
  const speed = tokensPerSecond ? formatSpeedRange(tokensPerSecond) : "speed unknown";
  const need = `needs ${formatFixed(bytesToGib(likelyBytes), 1)}\u00a0GiB`;
  const says = verdict === "does-not-run" ? need : `${speed}, ${need}`;
  return [
    {
      verdict,
      text: `${model.name}: ${says}`,
      checkHref: routes.checker({
        machine: unit.slug,
        model: model.slug,
        quant: model.weights.quantization,
        context: model.contextTokens,
      }),
      checkLabel: `Check ${model.name} on ${unit.name}`,
    },
  ];
}

/** What a token a second costs, where a dated price is known. */
function valueText({ priceUsd }: Choice, { outcomes }: Line): string {
  const usd = usdPerTokenRate(priceUsd, outcomes);
  return usd === undefined ? "" : `${formatMoney(usd)} for each token a second. `;
}

/** Power, and which of the models it cannot hold. */
function alsoText({ unit: { powerWatts }, outcomes }: Line, models: readonly AskedModel[]): string {
  const power =
    powerWatts === undefined
      ? "Its power is unknown."
      : `It draws up to ${formatCount(powerWatts)}\u00a0W.`;
  const beyond = models.filter((_, at) => {
    const verdict = outcomes[at]?.verdict;
    return verdict !== "runs-well" && verdict !== "tight";
  });
  if (beyond.length === 0) return power;
  return `${power} It does not hold ${beyond.map(({ name }) => name).join(", ")} in its own memory.`;
}
