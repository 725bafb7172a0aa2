import {
  type AskedModel,
  answerQuestion,
  type Offer,
  type OfferedUnit,
  type Question,
} from "@/lib/advice/question";
import { type AnswerText, answerText } from "@/lib/advice/summary";
import { findModel, findQuantization, findSelection } from "@/lib/catalog";
import type { HardwarePrice } from "@/lib/catalog/schemas/price";
import { adviceUnits, isFresh } from "./advice-units";
import { fitDevice } from "./device";
import { oftenAskedMachines } from "./hardware-for-model";
import { notEstimated } from "./model-estimate";
import { pricesOfConfiguration } from "./prices";
import { weightsOf } from "./weights";

/** Formats a buyer can ask for, best first: those most files come in. */
const FORMATS = ["q8-0", "q6-k", "q5-k-m", "q4-k-m", "q3-k-m"] as const;

/** The question the page answers before anything is asked. */
export const CHOOSE_DEFAULTS = {
  model: "Qwen3 32B",
  budget: 1000,
  context: 16_384,
  format: "q4-k-m",
  speed: 15,
} as const;

/** The answer to that question. */
export function chooseAnswer(editionDate: string): AnswerText {
  const { budget, context, format, speed } = CHOOSE_DEFAULTS;
  const model = askedModel("qwen3-32b", format, context);
  const question: Question = {
    models: model === undefined ? [] : [model],
    budgetUsd: budget,
    enoughTokensPerSecond: speed,
    computerUsd: 0,
    takesUsed: true,
    takesYearPrices: false,
  };
  return answerText(answerQuestion(offeredUnits(editionDate), question), question);
}

/** Everything on offer, as `/data/advice.json` holds it. */
export function offeredUnits(editionDate: string): OfferedUnit[] {
  const asked = oftenAskedMachines().map(({ slug }) => slug);
  return adviceUnits(editionDate).map(({ configuration, form, powerWatts }) => {
    const { hardware, memoryGiB, name, slug } = configuration;
    return {
      slug,
      name,
      unit: hardware.slug,
      form,
      device: fitDevice(configuration),
      powerWatts,
      offers: pricesOfConfiguration(configuration)
        .filter((price) => price.currency === "USD" && isFresh(price, editionDate))
        .map(offerOf),
      launchUsd:
        hardware.memory.memoryOptionsGiB[0] === memoryGiB ? hardware.launchPrice?.usd : undefined,
      releasedOn: hardware.release?.releasedOn,
      askedRank: asked.includes(slug) ? asked.indexOf(slug) : undefined,
    };
  });
}

/** A model of the catalog as the ranking takes it; undefined when it is not estimated. */
export function askedModel(
  slug: string,
  quantization: string,
  contextTokens: number,
): AskedModel | undefined {
  const model = findModel(slug);
  if (model === undefined || notEstimated(model) !== undefined) return undefined;
  const weights = weightsOf(model, quantization);
  const { size, shape, attention } = model;
  return (
    weights && { slug, name: model.name, fit: { size, shape, attention }, weights, contextTokens }
  );
}

/** The formats of the form, by slug and name. */
export function formatChoices(): { slug: string; name: string }[] {
  return FORMATS.map((slug) => ({ slug, name: findQuantization(slug)?.name ?? slug }));
}

/** Names the model fields suggest: those asked about most that are estimated. */
export function suggestedModels(): string[] {
  return (findSelection("often-asked")?.models ?? []).flatMap((slug) => {
    const model = findModel(slug);
    return model && notEstimated(model) === undefined ? [model.name] : [];
  });
}

function offerOf(price: HardwarePrice): Offer {
  const { lowPrice, highPrice, condition, machine, observedOn, year, source } = price;
  return {
    lowUsd: lowPrice,
    highUsd: highPrice,
    condition,
    machine,
    observedOn,
    year,
    url: source.url,
  };
}
