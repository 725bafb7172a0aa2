import { mixtureWeights } from "@/lib/answers/weights";
import { estimateFit } from "@/lib/fit/estimate";
import { bitsOf, formatKey } from "@/lib/fit/formats";
import { modelCounts } from "@/lib/fit/model-counts";
import type { DeviceFit, Fit, MemoryTerms, Range } from "@/lib/fit/types";
import { BYTES_PER_MIB } from "@/lib/units";
import type { Judged } from "./judged";
import { type Measurement, sourceOf } from "./measurement";
import type { RowCase } from "./row-case";
import {
  apartGroup,
  attentionSort,
  hostBufferBytes,
  isOffloaded,
  runtimeGroup,
  sortsOf,
} from "./row-class";

type Term = keyof MemoryTerms;

const ALL: readonly Term[] = [
  "weightsBytes",
  "kvBytes",
  "stateBytes",
  "computeBytes",
  "runtimeBytes",
  "projectorBytes",
  "draftWeightsBytes",
  "draftKvBytes",
];
const LOGGED: readonly Term[] = ["weightsBytes", "kvBytes", "stateBytes", "computeBytes"];

/** The terms a figure counts, by what its source calls it. A driver's figure counts all. */
function countedTerms({ component, kind }: Measurement): readonly Term[] {
  switch (component) {
    case "gpu-self":
    case "cpu-self":
    case "projected":
    case "peak":
      return LOGGED;
    case "kv-attention":
      return ["kvBytes"];
    case "recurrent-state":
      return ["stateBytes"];
    default:
      return kind === "memory-kv" ? ["kvBytes", "stateBytes"] : ALL;
  }
}

/** A memory row beside the terms it counts; undefined when the engine gives no figure. */
export function judgeMemory(found: RowCase): Judged | undefined {
  const { row } = found;
  if (row.valueMiB === null || row.valueMiB <= 0) return undefined;
  const { gpuLayers, cpuMoeLayers, ...settings } = found.settings;
  const placement = row.kind === "memory-kv" ? {} : { gpuLayers, cpuMoeLayers };
  const fit = estimateFit(found.model, found.weights, found.machine, { ...settings, ...placement });
  if (fit.verdict === "unknown") return undefined;
  const estimate = countedRange(found, fit);
  return {
    id: row.id,
    source: sourceOf(row),
    model: found.model.slug,
    ...sortsOf(found),
    quantity: row.kind === "memory-kv" ? "KV cache and state" : "total memory",
    group: memoryGroup(found),
    measured: row.valueMiB * BYTES_PER_MIB,
    estimate,
    baseline: row.kind === "memory-total" ? ruleOfThumb(found) : undefined,
  };
}

/** The same row as if nobody had given the size of its file; undefined for recipes of their own. */
export function judgeWithheld(found: RowCase, judged: Judged): Judged | undefined {
  const { model, row, weights } = found;
  const isRecipe = /mixed|bpw/i.test(row.quant ?? "");
  const isKnown =
    judged.group.endsWith(FILE_KNOWN) && formatKey(weights.quantization) !== undefined;
  if (!isKnown || isRecipe) return undefined;
  const mixture = mixtureWeights(model, weights.quantization);
  const again = mixture && judgeMemory({ ...found, weights: mixture });
  return again && { ...again, group: judged.group.replace(FILE_KNOWN, "file size withheld") };
}

const FILE_KNOWN = "file size known";

/** Sum of the counted terms, at both ends of the range; of the fullest device when the row is per GPU. */
function countedRange(found: RowCase, fit: Fit): Range {
  const { row } = found;
  const terms = countedTerms(row);
  const perDevice = row.tags.includes("per-gpu");
  const fullest = fit.devices.toSorted((a, b) => b.total.likely - a.total.likely)[0];
  const counted: Pick<DeviceFit, "terms" | "total"> = perDevice && fullest ? fullest : fit;
  const countsWeights = terms.includes("weightsBytes") && isOffloaded(found);
  const moved = countsWeights ? loggedOnDevice(found, counted.terms.weightsBytes) : 0;
  const likely = terms.reduce((sum, term) => sum + counted.terms[term], 0) - moved;
  const { total } = counted;
  return {
    low: likely * (total.low / total.likely),
    likely,
    high: likely * (total.high / total.likely),
  };
}

/** Weights that a log says lie in host memory: tensor overrides no setting describes. */
function loggedOnDevice({ row, weights }: RowCase, weightsBytes: number): number {
  const host = hostBufferBytes(row);
  return host === 0 ? 0 : Math.max(0, weightsBytes - Math.max(0, weights.bytes - host));
}

/** Parameters × bytes × 1.2, as most calculators have it. */
function ruleOfThumb({ model, weights }: RowCase): number | undefined {
  const parameters = modelCounts(model).parameters;
  const bits = bitsOf(weights.quantization)?.average;
  return parameters === undefined || bits === undefined ? undefined : (parameters * bits * 1.2) / 8;
}

function memoryGroup(found: RowCase): string {
  const { row, weights } = found;
  const apart = apartGroup(row);
  if (apart !== undefined) return apart;
  if (row.kind === "memory-kv") return cacheGroup(found);
  if (row.tags.includes("self-reported")) return "self-reported";
  if (row.component === "cpu-self") return "processor";
  if (isOffloaded(found)) return "offload, weights on the device as logged";
  const known = weights.basis === "file" ? FILE_KNOWN : "file size unknown";
  return `${runtimeGroup(row)}, ${known}`;
}

function cacheGroup(found: RowCase): string {
  const family = runtimeGroup(found.row);
  return family === "llama.cpp family" ? attentionSort(found.model) : family;
}
