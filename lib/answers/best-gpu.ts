import { advise } from "@/lib/advice/advise";
import { outcomesOf } from "@/lib/advice/question";
import type { Choice, Outcome } from "@/lib/advice/types";
import { findModel } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import { type AdviceUnit, adviceUnits } from "./advice-units";
import type { Purpose } from "./best-gpu-purposes";
import { fitDevice } from "./device";
import { type Rung, usualRung } from "./quantization-ladder";

/** A model of a purpose, as advice works it out. */
export type AdvisedModel = {
  slug: string;
  name: string;
  quantization: string;
  quantizationSlug: string;
  contextTokens: number;
};

/** How one machine does with one model of a purpose. */
export type AdvisedOutcome = Outcome & {
  /** What it takes when everything lies on the device. Bytes. */
  likelyBytes: number;
};

/** One machine of a list, with what its line says. */
export type AdvisedChoice = Choice & { unit: AdviceUnit; outcomes: readonly AdvisedOutcome[] };

/** The ranked answer for one purpose. */
export type PurposeAdvice = {
  purpose: Purpose;
  models: readonly AdvisedModel[];
  /** With a dated price, best first. */
  ranked: readonly AdvisedChoice[];
  /** Without one, those worth most first. */
  unpriced: readonly AdvisedChoice[];
};

type Asked = { model: Model; rung: Rung; contextTokens: number };

type Judged = ReadonlyMap<string, Pick<AdvisedChoice, "unit" | "outcomes">>;

const kept = new Map<string, PurposeAdvice>();
const keptUnits = new Map<string, Judged>();

/**
 * The machines for a purpose, ranked by `advise`, with a budget or without. Cards are reckoned without
 * the computer around them, with 32 GB of DDR5-5600 beside.
 */
export function purposeAdvice(
  purpose: Purpose,
  editionDate: string,
  budgetUsd?: number,
): PurposeAdvice {
  const key = `${purpose.slug} ${editionDate} ${budgetUsd}`;
  const found = kept.get(key) ?? newAdvice(purpose, editionDate, budgetUsd);
  kept.set(key, found);
  return found;
}

function newAdvice(
  purpose: Purpose,
  editionDate: string,
  budgetUsd: number | undefined,
): PurposeAdvice {
  const asked = purpose.models.flatMap(askedOf);
  const judged = judgedUnits(purpose, editionDate, asked);
  const advice = advise(
    [...judged.values()].map(({ unit, outcomes }) => ({
      slug: unit.configuration.slug,
      form: unit.form,
      priceUsd: unit.priceUsd,
      powerWatts: unit.powerWatts,
      outcomes,
    })),
    { budgetUsd, enoughTokensPerSecond: purpose.enoughTokensPerSecond },
  );
  const withUnit = (choice: Choice): AdvisedChoice[] => {
    const found = judged.get(choice.slug);
    return found === undefined ? [] : [{ ...choice, ...found }];
  };
  return {
    purpose,
    models: asked.map(({ model, rung, contextTokens }) => ({
      slug: model.slug,
      name: model.name,
      quantization: rung.name,
      quantizationSlug: rung.slug,
      contextTokens,
    })),
    ranked: advice.ranked.flatMap(withUnit),
    unpriced: advice.unpriced.flatMap(withUnit),
  };
}

/** Every machine with its outcomes for a purpose, which are the same at any budget. */
function judgedUnits(purpose: Purpose, editionDate: string, asked: readonly Asked[]): Judged {
  const key = `${purpose.slug} ${editionDate}`;
  const found = keptUnits.get(key);
  if (found !== undefined) return found;
  const models = asked.map(({ model, rung, contextTokens }) => ({
    slug: model.slug,
    name: model.name,
    fit: model,
    weights: rung.weights,
    contextTokens,
  }));
  const judged = new Map(
    adviceUnits(editionDate).map((unit) => [
      unit.configuration.slug,
      { unit, outcomes: outcomesOf(fitDevice(unit.configuration), models) },
    ]),
  );
  keptUnits.set(key, judged);
  return judged;
}

function askedOf({ model: slug, contextTokens }: Purpose["models"][number]): Asked[] {
  const model = findModel(slug);
  const rung = model && usualRung(model);
  return model === undefined || rung === undefined ? [] : [{ model, rung, contextTokens }];
}
