import { nearestName } from "@/lib/resolve/nearest";
import { withMemoryUnit } from "./bare-memory";
import { type Configured, configurationName, configurationOf, type Unit } from "./configuration";
import { type DescribedDevice, readDescribed } from "./described-device";
import { findNames, GUESS_DISTANCE, type Match } from "./find-name";
import { MAX_COUNT, machineParts } from "./machine-text";
import { statedMemoryGiB } from "./name-tokens";

/** Like devices of a machine: a configuration of the catalog, or one described by hand. */
export type MachinePart<U extends Unit> = { count: number } & (
  | { kind: "unit"; configured: Configured<U>; isSizeAssumed: boolean }
  | { kind: "described"; device: DescribedDevice }
);

/** What could not be read, why, and what may be meant. */
export type MachineProblem<U extends Unit> = {
  text: string;
  reason: "unknown-name" | "several" | "not-sold-with" | "too-many";
  nearest: Configured<U>[];
};

export type ResolvedMachine<U extends Unit> = {
  parts: MachinePart<U>[];
  problems: MachineProblem<U>[];
};

const SUGGESTION_COUNT = 3;

/** Finds every device of a machine as people or addresses write it; what is wrong is said, part by part. */
export function resolveMachine<U extends Unit>(
  text: string,
  units: readonly U[],
): ResolvedMachine<U> {
  const parts: MachinePart<U>[] = [];
  const problems: MachineProblem<U>[] = [];
  for (const { text: written, count } of machineParts(text)) {
    const device = readDescribed(written);
    const found = device === undefined ? configuredUnit(written, units) : undefined;
    const isCountSound = count >= 1 && count <= MAX_COUNT;
    if (!isCountSound)
      problems.push({ text: `${count} × ${written}`, reason: "too-many", nearest: [] });
    const sound = Math.min(Math.max(1, count), MAX_COUNT);
    if (device !== undefined) parts.push({ kind: "described", device, count: sound });
    else if (found !== undefined && "configured" in found) {
      parts.push({ kind: "unit", ...found, count: sound });
    } else if (found !== undefined) problems.push(found);
  }
  return { parts, problems };
}

type Found<U extends Unit> = { configured: Configured<U>; isSizeAssumed: boolean };

function configuredUnit<U extends Unit>(
  text: string,
  units: readonly U[],
): Found<U> | MachineProblem<U> {
  const exact = configurationOf(text, units);
  if (exact !== undefined) return { configured: exact, isSizeAssumed: false };

  const meant = withMemoryUnit(text, units);
  const matches = findNames(meant, units);
  const stated = statedMemoryGiB(meant);
  const near = matches.filter(({ distance }) => distance < GUESS_DISTANCE);
  const sized = near.filter(({ record }) => stated === undefined || record.sizes.includes(stated));
  const [first, second] = sized;
  if (first === undefined) {
    const nearest = suggestions(text, matches, units, stated);
    return { text, reason: near.length > 0 ? "not-sold-with" : "unknown-name", nearest };
  }
  if (second !== undefined && second.distance === first.distance) {
    return { text, reason: "several", nearest: suggestions(text, sized, units, stated) };
  }
  const unit = first.record;
  const memoryGiB = stated ?? unit.sizes[0] ?? 0;
  const isSizeAssumed = stated === undefined && unit.sizes.length > 1;
  return { configured: { unit, memoryGiB }, isSizeAssumed };
}

function suggestions<U extends Unit>(
  text: string,
  matches: readonly Match<U>[],
  units: readonly U[],
  stated: number | undefined,
): Configured<U>[] {
  const found = matches.slice(0, SUGGESTION_COUNT).map(({ record }) => record);
  const records = found.length > 0 ? found : nearestUnit(text, units);
  return records.map((unit) => ({ unit, memoryGiB: nearestSize(unit.sizes, stated) }));
}

function nearestUnit<U extends Unit>(text: string, units: readonly U[]): U[] {
  const forms = (unit: U) => [unit.slug, unit.name, ...(unit.aliases ?? [])];
  const names = units.flatMap((unit) =>
    unit.sizes.flatMap((memoryGiB) => configurationName({ unit, memoryGiB })).concat(forms(unit)),
  );
  const name = nearestName(text, names);
  const unit = units.find(
    (each) =>
      name !== undefined &&
      (forms(each).includes(name) ||
        each.sizes.some((memoryGiB) => configurationName({ unit: each, memoryGiB }) === name)),
  );
  return unit === undefined ? [] : [unit];
}

/** The size a unit is sold with that is nearest to what was asked; its smallest when nothing was. */
function nearestSize(sizes: readonly number[], stated: number | undefined): number {
  const [first = 0, ...others] = sizes;
  if (stated === undefined) return first;
  return others.reduce(
    (best, size) => (Math.abs(size - stated) < Math.abs(best - stated) ? size : best),
    first,
  );
}
