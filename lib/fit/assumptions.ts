import { type Assumption, type AssumptionNote, assumptionsOf } from "./assumptions/assumption";
import { CACHE_BLOCK_BYTES, CACHE_VALUES } from "./assumptions/cache";
import { CACHE_BLOCK_NOTES, CACHE_NOTES } from "./assumptions/cache-notes";
import { COMPUTE_VALUES } from "./assumptions/compute";
import { COMPUTE_NOTES } from "./assumptions/compute-notes";
import { DECODE_VALUES, SPEED_SPREAD_VALUES } from "./assumptions/decode";
import { DECODE_NOTES, SPEED_SPREAD_NOTES } from "./assumptions/decode-notes";
import { FORMAT_BITS, type FormatKey } from "./assumptions/formats";
import { FORMAT_NOTES } from "./assumptions/formats-notes";
import { MEMORY_SPREAD_VALUES, MEMORY_VALUES } from "./assumptions/memory";
import { MEMORY_NOTES, MEMORY_SPREAD_NOTES } from "./assumptions/memory-notes";
import { PREFILL_VALUES } from "./assumptions/prefill";
import { PREFILL_NOTES } from "./assumptions/prefill-notes";
import { RUNTIME_VALUES } from "./assumptions/runtimes";
import { RUNTIME_NOTES } from "./assumptions/runtimes-notes";
import { TAKING_VALUES } from "./assumptions/taking";
import { TAKING_NOTES } from "./assumptions/taking-notes";
import { WEIGHT_VALUES } from "./assumptions/weights";
import { WEIGHT_NOTES } from "./assumptions/weights-notes";

/** Judgement calls about one subject, by key. */
export type AssumptionGroup = {
  key: string;
  title: string;
  assumptions: Readonly<Record<string, Assumption>>;
};

/**
 * Every judgement call of the engine. /methodology/ prints this list, so it cannot lag the code.
 * Formulas import the values alone; nothing that reaches a browser may import this file.
 */
export const ASSUMPTION_GROUPS: readonly AssumptionGroup[] = [
  group("weights", "Weights", WEIGHT_VALUES, WEIGHT_NOTES),
  { key: "formats", title: "Bits per weight, whole files", assumptions: averages() },
  group("cache", "Key-value cache and state", CACHE_VALUES, CACHE_NOTES),
  group("cache-types", "Cache types", CACHE_BLOCK_BYTES, CACHE_BLOCK_NOTES),
  group("compute", "Compute buffers", COMPUTE_VALUES, COMPUTE_NOTES),
  group("memory", "What systems and runtimes keep", MEMORY_VALUES, MEMORY_NOTES),
  group("memory-range", "Range of memory", MEMORY_SPREAD_VALUES, MEMORY_SPREAD_NOTES),
  group("runtimes", "When runtimes changed", RUNTIME_VALUES, RUNTIME_NOTES),
  group("decode", "Decode speed", DECODE_VALUES, DECODE_NOTES),
  group("prefill", "Prefill speed", PREFILL_VALUES, PREFILL_NOTES),
  group("speed-range", "Range of speed", SPEED_SPREAD_VALUES, SPEED_SPREAD_NOTES),
  group("taking", "Which format to take", TAKING_VALUES, TAKING_NOTES),
];

function group<Key extends string>(
  key: string,
  title: string,
  values: Readonly<Record<Key, number>>,
  notes: Readonly<Record<Key, AssumptionNote>>,
): AssumptionGroup {
  return { key, title, assumptions: assumptionsOf(values, notes) };
}

function averages(): Record<string, Assumption> {
  const isFormat = (name: string): name is FormatKey => Object.hasOwn(FORMAT_BITS, name);
  return Object.fromEntries(
    Object.keys(FORMAT_BITS)
      .filter(isFormat)
      .map((name) => [name, { value: FORMAT_BITS[name].average, ...FORMAT_NOTES[name].average }]),
  );
}
