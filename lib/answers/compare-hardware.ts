import { findConfiguration } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import { compareRecords } from "@/lib/compare/differences";
import { COMPARED_FIELDS } from "@/lib/compare/fields";
import { fitsOnMachine } from "./compare-fit";
import { hardwarePairs } from "./compare-hardware-pairs";
import { type ComparedMachine, hardwareReasons } from "./compare-hardware-reasons";
import { hardwareRecord } from "./compare-hardware-record";
import { fitLimits, toolsWithoutBackend } from "./compare-limits";
import { acceleratorsOf, powerSort } from "./compare-machine";
import { shortMachineNames } from "./compare-names";
import { datedPrices } from "./compare-prices";
import { promptSpeed, speedModelName } from "./compare-prompt";
import { hardwareSources } from "./compare-sources";
import { verdictRows } from "./compare-verdicts";
import { usableMemory } from "./usable-memory";

/** Everything the document of a pair of machines says. */
export type HardwareComparison = ReturnType<typeof hardwareComparison>;

/** The two machines of a curated pair; undefined when an address names none. */
export function findHardwarePair(
  pair: string,
): readonly [Configuration, Configuration] | undefined {
  const found = hardwarePairs().find(({ slug }) => slug === pair);
  const [one, other] = (found?.slugs ?? []).map(findConfiguration);
  return one && other && [one, other];
}

/** Two machines held side by side. */
export function hardwareComparison(machines: readonly [Configuration, Configuration]) {
  const [one, other] = machines;
  const fits = [fitsOnMachine(one), fitsOnMachine(other)] as const;
  return {
    names: shortMachineNames(machines),
    rows: compareRecords(COMPARED_FIELDS.hardware, machines.map(hardwareRecord)),
    ...hardwareReasons(comparedMachine(one), comparedMachine(other)),
    verdicts: verdictRows(fits[0], fits[1], true),
    limits: machines.map((machine, at) => ({
      ...fitLimits(fits[at] ?? []),
      tools: toolsWithoutBackend(machine),
    })),
    promptModel: speedModelName(),
    sources: machines.map(hardwareSources),
  };
}

function comparedMachine(machine: Configuration): ComparedMachine {
  const watts = machine.hardware.power?.powerWatts;
  return {
    usableBytes: usableMemory(machine).bytes,
    power: watts === undefined ? undefined : { watts, sort: powerSort(machine) },
    prices: datedPrices(machine),
    backends: acceleratorsOf(machine),
    promptTokensPerSecond: promptSpeed(machine)?.likely,
    fits: fitsOnMachine(machine),
  };
}
