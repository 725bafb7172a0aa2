import { catalog, configurations, findSelection } from "@/lib/catalog";
import { type Configuration, configurationsOf } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Verdict } from "@/lib/fit/types";
import type { AnswerPair } from "./answer-pairs";
import { hardwareForModel, hasFitTable, type MachineRow } from "./hardware-for-model";
import {
  type MachineSummary,
  type ModelOnMachineRow,
  machineSummary,
  modelsOnConfiguration,
} from "./models-on-hardware";
import { namesakesOf } from "./namesakes";

/** Machines of the same class near a pair's, and models near its model in size. */
export type AnswerNeighbours = {
  /** The pair itself, as its class table has it. */
  own: MachineRow | undefined;
  better: readonly MachineRow[];
  worse: readonly MachineRow[];
  models: readonly ModelOnMachineRow[];
  /** The largest model asked about most that runs well here at four bits or more. */
  largest: MachineSummary["largest"];
  /** What people mix the unit up with, and how the model does there. */
  namesakes: readonly MachineRow[];
};

const MOST_MACHINES = 3;
const MOST_MODELS = 6;

/** A machine does better when it writes this much faster at the same verdict. */
const FASTER_FACTOR = 1.1;

/** Models this near in parameters stand for each other. */
const LIKE_SIZE_FACTOR = 1.4;

const VERDICTS: readonly Verdict[] = ["runs-well", "tight", "with-offload", "does-not-run"];

const selected = findSelection("often-asked")?.models ?? [];
const largestByMachine = new Map<string, MachineSummary["largest"]>();
const rowsByClass = new Map<string, readonly MachineRow[]>();

/** What else a reader of this answer may want to know the answer for. */
export function answerNeighbours(pair: AnswerPair): AnswerNeighbours {
  const { model, configuration } = pair;
  const rows = classRows(pair);
  const own = rows.find((row) => row.configuration === configuration.slug);
  const others = rows.filter((row) => row.unit !== configuration.hardware.slug);
  const sizes = rows.filter((row) => row.unit === configuration.hardware.slug && row !== own);
  const near = own === undefined ? [] : nearestFirst([...sizes, ...others], own);
  return {
    own,
    better: near.filter((row) => own && isBetter(row, own)).slice(0, MOST_MACHINES),
    worse: near.filter((row) => own && isBetter(own, row)).slice(0, MOST_MACHINES),
    models: modelsOnConfiguration(configuration, likeModels(model)),
    largest: largestOn(configuration),
    namesakes: namesakeRows(pair),
  };
}

function largestOn(configuration: Configuration): MachineSummary["largest"] {
  const known = largestByMachine.get(configuration.slug);
  if (known !== undefined) return known;
  const { largest } = machineSummary(modelsOnConfiguration(configuration));
  largestByMachine.set(configuration.slug, largest);
  return largest;
}

function classRows({ model, configuration }: AnswerPair): readonly MachineRow[] {
  const each = configuration.hardware.class;
  const key = `${model.slug} ${each}`;
  const machines = configurations.filter(({ hardware }) => hardware.class === each);
  const rows = rowsByClass.get(key) ?? hardwareForModel(model, machines);
  rowsByClass.set(key, rows);
  return rows;
}

function isBetter(one: MachineRow, other: MachineRow): boolean {
  const steps = VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict);
  if (steps !== 0) return steps > 0;
  return speedOf(one) > speedOf(other) * FASTER_FACTOR;
}

/** By how far usable memory and speed are from a machine's. */
function nearestFirst(rows: readonly MachineRow[], own: MachineRow): MachineRow[] {
  const distance = (row: MachineRow) =>
    Math.abs(Math.log(row.usableBytes / own.usableBytes)) +
    Math.abs(Math.log(speedOf(row) / speedOf(own)));
  return rows.toSorted((a, b) => distance(a) - distance(b));
}

/** Tokens a second; 1 where it is unknown or none, so that only memory tells. */
function speedOf({ decodeTokensPerSecond }: MachineRow): number {
  return decodeTokensPerSecond?.likely ?? 1;
}

/** Those asked about most first, then the nearest in size. */
function likeModels(model: Model): Model[] {
  const folds = (other: Model) =>
    Math.abs(Math.log((other.size?.parameterCount ?? 1) / (model.size?.parameterCount ?? 1)));
  const rank = ({ slug }: Model) => Number(!selected.includes(slug));
  return catalog.models
    .filter((other) => other !== model && hasFitTable(other))
    .filter((other) => folds(other) <= Math.log(LIKE_SIZE_FACTOR))
    .toSorted((a, b) => rank(a) - rank(b) || folds(a) - folds(b))
    .slice(0, MOST_MODELS);
}

function namesakeRows({ model, configuration }: AnswerPair): MachineRow[] {
  const slugs = namesakesOf(configuration.hardware).map(({ slug }) => slug);
  const units = catalog.hardware.filter(({ slug }) => slugs.includes(slug));
  // Of a unit sold with several sizes, only the same size can be taken for this one.
  const alike = configurationsOf(units).filter(
    ({ hardware, memoryGiB }) =>
      hardware.memory.memoryOptionsGiB.length === 1 || memoryGiB === configuration.memoryGiB,
  );
  return hardwareForModel(model, alike);
}
