import { catalog, configurations, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import { ANSWER_RULE } from "./answer-rule";
import {
  hardwareForModel,
  hasFitTable,
  type MachineRow,
  oftenAskedMachines,
} from "./hardware-for-model";
import { contextLimitTokens } from "./model-estimate";
import { quantizationLadder } from "./quantization-ladder";
import { runFacts } from "./run-facts";
import { tableFits } from "./table-fits";

/** A model and a machine whose answer has a document of its own. */
export type AnswerPair = { model: Model; configuration: Configuration };

const { leastRuns, plainContextTokens, plainNoFactor } = ANSWER_RULE;
const asked = findSelection("often-asked");

/** Worked out when first asked for, once a process. */
let known: { pairs: readonly AnswerPair[]; keys: ReadonlySet<string> } | undefined;

/**
 * The pairs with an answer document, by the rule of `ANSWER_RULE`; models asked about most first.
 * Every page, badge and list of answers takes the pairs from here.
 */
export function answerPairs(): readonly AnswerPair[] {
  return knownPairs().pairs;
}

/** Whether a pair has a document, by the slugs of its model and its configuration. */
export function hasAnswer(model: string, configuration: string): boolean {
  return knownPairs().keys.has(keyOf(model, configuration));
}

/** Whether the answer is plain from the sizes alone, so that a document would say nothing more. */
export function isPlain(model: Model, configuration: Configuration, row: MachineRow): boolean {
  if (row.verdict === "unknown") return true;
  const isFarTooLarge = row.likelyBytes > plainNoFactor * row.usableBytes;
  if (row.verdict === "does-not-run") return isFarTooLarge;

  const largest = quantizationLadder(model).slice(0, 1);
  const contextTokens = Math.min(plainContextTokens, contextLimitTokens(model) ?? Infinity);
  return tableFits(model, largest, configuration, contextTokens)[0]?.verdict === "runs-well";
}

function knownPairs() {
  if (known !== undefined) return known;
  const machines = askedMachines();
  const pairs = askedModels().flatMap((model) => pairsOf(model, machines));
  const keys = new Set(pairs.map((pair) => keyOf(pair.model.slug, pair.configuration.slug)));
  known = { pairs, keys };
  return known;
}

function pairsOf(model: Model, machines: readonly Configuration[]): AnswerPair[] {
  const rows = hardwareForModel(model, machines);
  return machines
    .filter((configuration, index) => {
      const row = rows[index];
      return row !== undefined && !isPlain(model, configuration, row);
    })
    .map((configuration) => ({ model, configuration }));
}

function askedModels(): Model[] {
  const selected = asked?.models ?? [];
  const rank = ({ slug }: Model) => (selected.includes(slug) ? selected.indexOf(slug) : Infinity);
  const runs = countsOf(runFacts.map(({ model }) => model));
  return catalog.models
    .filter(hasFitTable)
    .filter(({ slug }) => selected.includes(slug) || (runs.get(slug) ?? 0) >= leastRuns)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
}

function askedMachines(): Configuration[] {
  const selected = oftenAskedMachines();
  const runs = countsOf(runFacts.flatMap(({ unit }) => unit ?? []));
  const measured = configurations.filter(
    (each) => !selected.includes(each) && (runs.get(each.hardware.slug) ?? 0) >= leastRuns,
  );
  return [...selected, ...measured];
}

function countsOf(slugs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

function keyOf(model: string, configuration: string): string {
  return `${model} ${configuration}`;
}
