import { findModel, findSelection } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import { type Nearness, nearestBy, type Pair, type Placed, pairsOf } from "./compare-pairs";
import { notEstimated } from "./model-estimate";
import { usualRung } from "./quantization-ladder";

/** Files within this ratio ask for the same machine. */
const FILE_RATIO = 1.25;
const NEAREST_BY_FILE = 2;

/** Active parameters within this ratio write at about the same speed. */
const ACTIVE_RATIO = 1.3;
const NEAREST_BY_ACTIVE = 1;

/** Models of one maker within this ratio of size take each other's place. */
const SUCCESSOR_RATIO = 1.6;
const NEAREST_OF_MAKER = 2;

/** Names that say a model is for code. */
const FOR_CODE = /coder|devstral|codestral|code/;
const CODE_RATIO = 2.6;
const NEAREST_FOR_CODE = 2;

/**
 * Pairs of models people choose between, by this rule: each model asked about most is put beside
 * - memory: the two of those models whose file at the usual format is nearest in size, within 25 %;
 * - purpose: the two of the same maker nearest in parameters, within 1.6 times, and among models for
 *   code the two nearest, within 2.6 times;
 * - speed: of models with experts the one nearest in active parameters, within 30 %.
 */
export function modelPairs(): readonly Pair[] {
  known ??= choose();
  return known;
}

let known: readonly Pair[] | undefined;

function choose(): Pair[] {
  const asked = askedModels();
  return pairsOf(
    asked.flatMap((model): Nearness[] => [
      { ground: "memory", slug: model.slug, nearest: nearestInFile(model, asked) },
      { ground: "purpose", slug: model.slug, nearest: nearestOfMaker(model, asked) },
      { ground: "purpose", slug: model.slug, nearest: nearestForCode(model, asked) },
      { ground: "speed", slug: model.slug, nearest: nearestInActive(model, asked) },
    ]),
  );
}

function askedModels(): Model[] {
  const slugs = findSelection("often-asked")?.models ?? [];
  return slugs
    .flatMap((slug) => findModel(slug) ?? [])
    .filter((model) => notEstimated(model) === undefined && usualRung(model) !== undefined);
}

function nearestInFile(model: Model, asked: readonly Model[]): string[] {
  return nearest(model, asked, fileBytes, FILE_RATIO, NEAREST_BY_FILE);
}

function nearestOfMaker(model: Model, asked: readonly Model[]): string[] {
  const siblings = asked.filter(({ organization }) => organization === model.organization);
  return nearest(model, siblings, parameters, SUCCESSOR_RATIO, NEAREST_OF_MAKER);
}

function nearestForCode(model: Model, asked: readonly Model[]): string[] {
  if (!FOR_CODE.test(model.slug)) return [];
  const coders = asked.filter(({ slug }) => FOR_CODE.test(slug));
  return nearest(model, coders, parameters, CODE_RATIO, NEAREST_FOR_CODE);
}

function nearestInActive(model: Model, asked: readonly Model[]): string[] {
  return nearest(model, asked, activeParameters, ACTIVE_RATIO, NEAREST_BY_ACTIVE);
}

function nearest(
  model: Model,
  others: readonly Model[],
  figureOf: (model: Model) => number | undefined,
  mostRatio: number,
  count: number,
): string[] {
  const figure = figureOf(model);
  if (figure === undefined) return [];
  const placed = others.flatMap((other): Placed[] => {
    const theirs = figureOf(other);
    return theirs === undefined ? [] : [{ slug: other.slug, figure: theirs }];
  });
  return nearestBy({ slug: model.slug, figure }, placed, mostRatio, count);
}

function fileBytes(model: Model): number | undefined {
  return usualRung(model)?.weights.bytes;
}

function parameters({ size }: Model): number | undefined {
  return size?.parameterCount;
}

function activeParameters({ size }: Model): number | undefined {
  return size?.activeParameterCount;
}
