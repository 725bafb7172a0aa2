import { catalog, findModel } from "@/lib/catalog";
import { accuracy } from "@/lib/catalog/accuracy";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import type { JudgedRun } from "@/lib/catalog/schemas/accuracy";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import type { Model } from "@/lib/catalog/schemas/model";
import { formatKey } from "@/lib/fit/formats";
import {
  formatCount,
  formatDifference,
  formatFigure,
  formatMemory,
  formatSpeed,
} from "@/lib/format";
import { indexHardware, resolveHardware } from "@/lib/resolve/hardware-text";
import { foldName } from "@/lib/resolve/record";
import { routes } from "@/lib/routes";
import type { NearRun } from "@/lib/runs/near-run";
import type { RunPlace, RunQuantity } from "@/lib/runs/nearest";
import { bytesToGib } from "@/lib/units";
import { type BenchmarkClass, benchmarkClassOf } from "./benchmark-classes";
import { cut, machineText, runtimeText, sourceName } from "./benchmark-settings";

/** A run of the main classes, with the page that lists it. */
export type RunFact = NearRun & { id: string; class: BenchmarkClass };

/** Classes whose figure means what it seems to: no draft, no several requests, nothing withheld. */
const COMPARABLE =
  /^(?:one device|layer split|tensor split|self-reported|processor)|file size (?:un)?known$/;

const QUANTITY: Record<string, RunQuantity> = {
  decode: "decode",
  prefill: "prefill",
  "total memory": "memory",
};

/** The figure a kind of row states. */
export const QUANTITY_OF_KIND: Partial<Record<MeasuredRun["kind"], RunQuantity>> = {
  "decode-tps": "decode",
  "prefill-tps": "prefill",
  "memory-total": "memory",
};

const units = indexHardware<Hardware>(catalog.hardware);

/** Sources name few machines and measure much on each: a name is read once. */
const machinesByText = new Map<string, ReturnType<typeof resolveHardware<Hardware>>>();
const formatSlugs = new Map(catalog.quantizations.map(({ slug }) => [foldName(slug), slug]));

/** Every measured run that an answer can be held against. */
export const runFacts: readonly RunFact[] = accuracy.runs
  .filter(({ group }) => COMPARABLE.test(group))
  .flatMap(factOf);

function factOf(judged: JudgedRun): RunFact[] {
  const run = measuredRuns.get(judged.id);
  const quantity = QUANTITY[judged.quantity];
  const model = findModel(judged.model);
  if (run === undefined || quantity === undefined || model === undefined) return [];
  if (judged.group === "processor" && unitOfRun(run)?.class !== "cpu") return [];
  return [
    {
      ...runPlace(run, model),
      id: judged.id,
      quantity,
      what: run.quant === null ? model.name : `${model.name} at ${cut(run.quant)}`,
      where: machineText(run),
      settings: [runtimeText(run), settingOf(run, quantity)].filter(Boolean).join(", "),
      measured: measuredText(judged.measured, quantity),
      estimate: estimateText(judged, quantity),
      difference: formatDifference(judged.likely, judged.measured),
      source: { name: sourceName(run), url: run.url },
      href: routes.benchmarkRun(judged.id),
      class: benchmarkClassOf(judged),
      isReported: run.tags.includes("self-reported") || undefined,
    },
  ];
}

/** Where a run stands among models and machines. */
export function runPlace(run: MeasuredRun, model: Model): RunPlace {
  const { unit, count } = machineOf(run);
  return {
    ...modelPlace(model),
    ...(unit && unitPlace(unit)),
    format: formatSlugs.get(foldName(formatKey(run.quant ?? "") ?? "")),
    count,
  };
}

/** The unit a run was on; undefined for machines of several sorts and those not in the catalog. */
export function unitOfRun(run: MeasuredRun): Hardware | undefined {
  return machineOf(run).unit;
}

/** How many devices a run was on. */
export function countOfRun(run: MeasuredRun): number {
  return machineOf(run).count;
}

/** What of a model tells which others are like it. */
export function modelPlace({ slug, size }: Model) {
  const { parameterCount, activeParameterCount = parameterCount } = size ?? {};
  return { model: slug, parameterCount, activeParameterCount };
}

/** What of a unit tells which others are like it. */
export function unitPlace({ slug, architecture, memory }: Hardware) {
  return { unit: slug, architecture, bandwidthGBPerSecond: memory.bandwidthGBPerSecond };
}

/** The unit and how many of it; no unit for machines of several sorts. */
function machineOf({ hardware, hardwareCount }: MeasuredRun): { unit?: Hardware; count: number } {
  const text = hardware ?? "";
  const found = machinesByText.get(text) ?? resolveHardware<Hardware>(text, units);
  machinesByText.set(text, found);
  const [only] = found;
  if (only === undefined || found.length > 1) return { count: hardwareCount ?? 1 };
  return { unit: only.record, count: only.count > 1 ? only.count : (hardwareCount ?? 1) };
}

/** The one setting that moves a figure most. */
function settingOf(
  { depthTokens, promptTokens, contextTokens }: MeasuredRun,
  quantity: RunQuantity,
): string {
  const [name, tokens] = {
    decode: ["depth", depthTokens] as const,
    prefill: ["prompt", promptTokens] as const,
    memory: ["context", contextTokens] as const,
  }[quantity];
  return tokens === null || tokens === 0 ? "" : `${name} ${formatCount(tokens)}`;
}

function measuredText(measured: number, quantity: RunQuantity): string {
  if (quantity === "memory") return `takes ${formatMemory(measured)}`;
  const verb = quantity === "decode" ? "writes" : "reads";
  return `${verb} ${formatSpeed(measured)} tokens/s`;
}

function estimateText({ low, likely, high }: JudgedRun, quantity: RunQuantity): string {
  if (quantity !== "memory")
    return `${formatSpeed(likely)} (${formatSpeed(low)}–${formatSpeed(high)})`;
  const [from, to] = [low, high].map((bytes) => formatFigure(bytesToGib(bytes)));
  return `${formatMemory(likely)} (${from}–${to})`;
}
