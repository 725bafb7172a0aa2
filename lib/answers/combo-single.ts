import { configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Combo } from "@/lib/catalog/schemas/combo";
import type { Range, Verdict } from "@/lib/fit/types";
import { comboMemory } from "./combo-machine";
import type { ComboModelRow } from "./combos";
import { soldAs } from "./compare-machine";
import { modelsOnConfiguration } from "./models-on-hardware";
import { usableMemory } from "./usable-memory";

/** A single machine holds like memory between these shares of the set-up's. */
const LEAST_SHARE = 0.75;
const MOST_SHARE = 1.5;

/** One device of like memory, and how it runs the model the set-up is shown with. */
export type SingleDevice = {
  configuration: Configuration;
  usableBytes: number;
  verdict?: Verdict | undefined;
  quantization?: string | undefined;
  decodeTokensPerSecond?: Range | undefined;
};

/** The single card and the single computer nearest in memory to a set-up; either may be missing. */
export function singleDevices(combo: Combo, shown: ComboModelRow | undefined): SingleDevice[] {
  const { totalGiB } = comboMemory(combo);
  const own = new Set(combo.devices.map(({ hardware }) => hardware));
  const like = configurations.filter(
    ({ hardware, memoryGiB }) =>
      !own.has(hardware.slug) &&
      hardware.memory.bandwidthGBPerSecond !== undefined &&
      memoryGiB >= totalGiB * LEAST_SHARE &&
      memoryGiB <= totalGiB * MOST_SHARE,
  );
  const isCard = (each: Configuration) => ["card", "module"].includes(soldAs(each));
  const nearest = [isCard, (each: Configuration) => soldAs(each) === "computer"].flatMap(
    (isWanted) => like.filter(isWanted).toSorted((a, b) => byNearness(a, b, totalGiB))[0] ?? [],
  );
  return nearest.map((configuration) => singleDevice(configuration, shown));
}

function singleDevice(
  configuration: Configuration,
  shown: ComboModelRow | undefined,
): SingleDevice {
  const row = modelsOnConfiguration(configuration).find(({ slug }) => slug === shown?.slug);
  return {
    configuration,
    usableBytes: usableMemory(configuration).bytes,
    verdict: row?.verdict,
    quantization: row?.quantization,
    decodeTokensPerSecond: row?.decodeTokensPerSecond,
  };
}

/** Nearest in memory first, then the faster memory. */
function byNearness(a: Configuration, b: Configuration, totalGiB: number): number {
  const gap = (each: Configuration) => Math.abs(each.memoryGiB - totalGiB);
  const rate = (each: Configuration) => each.hardware.memory.bandwidthGBPerSecond ?? 0;
  return gap(a) - gap(b) || rate(b) - rate(a);
}
