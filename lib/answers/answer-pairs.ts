import { findModel, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import { hardwareForModel, hasFitTable, oftenAskedMachines } from "./hardware-for-model";

/** A model and a machine whose answer has a document of its own. */
export type AnswerPair = { model: Model; configuration: Configuration };

/**
 * The pairs with an answer document: models and machines asked about most, where the answer is not
 * plain from the sizes alone. Every page, badge and list of answers takes the pairs from here.
 */
export function answerPairs(): readonly AnswerPair[] {
  return PAIRS;
}

/** Whether a pair has a document, by the slugs of its model and its configuration. */
export function hasAnswer(model: string, configuration: string): boolean {
  return KEYS.has(keyOf(model, configuration));
}

const PAIRS = pairsOf(oftenAskedMachines());
const KEYS = new Set(PAIRS.map((pair) => keyOf(pair.model.slug, pair.configuration.slug)));

function pairsOf(machines: readonly Configuration[]): AnswerPair[] {
  const slugs = findSelection("often-asked")?.models ?? [];
  return slugs.flatMap((slug) => {
    const model = findModel(slug);
    if (model === undefined || !hasFitTable(model)) return [];
    const rows = hardwareForModel(model, machines);
    return machines
      .filter((_, index) => rows[index]?.verdict !== "does-not-run")
      .map((configuration) => ({ model, configuration }));
  });
}

function keyOf(model: string, configuration: string): string {
  return `${model} ${configuration}`;
}
