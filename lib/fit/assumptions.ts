import type { Assumption } from "./assumptions/assumption";
import { CACHE_ASSUMPTIONS, CACHE_BLOCK_ASSUMPTIONS } from "./assumptions/cache";
import { COMPUTE_ASSUMPTIONS } from "./assumptions/compute";
import { DECODE_ASSUMPTIONS, SPEED_SPREADS } from "./assumptions/decode";
import { FORMAT_BITS } from "./assumptions/formats";
import { MEMORY_ASSUMPTIONS, MEMORY_SPREADS } from "./assumptions/memory";
import { PREFILL_ASSUMPTIONS } from "./assumptions/prefill";
import { RUNTIME_ASSUMPTIONS } from "./assumptions/runtimes";
import { WEIGHT_ASSUMPTIONS } from "./assumptions/weights";

/** Judgement calls about one subject, by key. */
export type AssumptionGroup = {
  key: string;
  title: string;
  assumptions: Readonly<Record<string, Assumption>>;
};

/** Every judgement call of the engine. /methodology/ prints this list, so it cannot lag the code. */
export const ASSUMPTION_GROUPS: readonly AssumptionGroup[] = [
  { key: "weights", title: "Weights", assumptions: WEIGHT_ASSUMPTIONS },
  { key: "formats", title: "Bits per weight, whole files", assumptions: averages() },
  { key: "cache", title: "Key-value cache and state", assumptions: CACHE_ASSUMPTIONS },
  { key: "cache-types", title: "Cache types", assumptions: CACHE_BLOCK_ASSUMPTIONS },
  { key: "compute", title: "Compute buffers", assumptions: COMPUTE_ASSUMPTIONS },
  { key: "memory", title: "What systems and runtimes keep", assumptions: MEMORY_ASSUMPTIONS },
  { key: "memory-range", title: "Range of memory", assumptions: MEMORY_SPREADS },
  { key: "runtimes", title: "When runtimes changed", assumptions: RUNTIME_ASSUMPTIONS },
  { key: "decode", title: "Decode speed", assumptions: DECODE_ASSUMPTIONS },
  { key: "prefill", title: "Prefill speed", assumptions: PREFILL_ASSUMPTIONS },
  { key: "speed-range", title: "Range of speed", assumptions: SPEED_SPREADS },
];

function averages(): Record<string, Assumption> {
  return Object.fromEntries(
    Object.entries(FORMAT_BITS).map(([name, { average }]) => [name, average]),
  );
}
