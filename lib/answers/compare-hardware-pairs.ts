import { catalog, configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import { soldAs } from "./compare-machine";
import { type Nearness, nearestBy, type Pair, type Placed, pairsOf } from "./compare-pairs";
import { priceAtLaunch } from "./compare-prices";
import { oftenAskedMachines } from "./hardware-for-model";
import { usableMemory } from "./usable-memory";

/** Prices at launch within this ratio are one budget. */
const PRICE_RATIO = 1.25;
const NEAREST_BY_PRICE = 3;

/** Usable memory within this ratio holds the same models. */
const MEMORY_RATIO = 1.12;
const NEAREST_BY_MEMORY = 3;

/** "rtx-4060-ti-16gb" is of the line "rtx ti" in class 60 of generation 4; "apple-m4-max" of the line "max". */
const LINES = [
  /^(?<line>rtx)-(?<generation>\d)0(?<tier>\d0(?:-ti)?(?:-super)?)(?:-\d+gb)?(?<form>-laptop)?$/,
  /^apple-m(?<generation>\d)(?<line>-pro|-max|-ultra|)-(?<tier>\d+)core$/,
  /^(?<line>rx)-(?<generation>\d)(?<tier>\d00(?:-xtx?)?)$/,
];

/**
 * Pairs of machines people choose between, by this rule: each machine asked about most is put beside
 * - price: the three of those machines nearest to it in price at launch, within 25 %, and bought alike;
 * - memory: the three nearest in speed of memory among those within 12 % of the memory a model can
 *   have; a laptop's graphics only beside another's;
 * - purpose: the same place of the line one generation earlier or later;
 * - name: units it is often taken for.
 */
export function hardwarePairs(): readonly Pair[] {
  known ??= choose();
  return known;
}

let known: readonly Pair[] | undefined;

function choose(): Pair[] {
  const asked = oftenAskedMachines();
  return pairsOf(
    asked.flatMap((machine): Nearness[] => [
      { ground: "purpose", slug: machine.slug, nearest: neighboursInLine(machine) },
      { ground: "memory", slug: machine.slug, nearest: nearestInMemory(machine, asked) },
      { ground: "price", slug: machine.slug, nearest: nearestInPrice(machine, asked) },
      { ground: "name", slug: machine.slug, nearest: namesakes(machine) },
    ]),
  );
}

function nearestInPrice(machine: Configuration, asked: readonly Configuration[]): string[] {
  const figure = priceAtLaunch(machine)?.lowUsd;
  if (figure === undefined) return [];
  const placed = asked.filter((other) => soldAs(other) === soldAs(machine)).flatMap(priced);
  return nearestBy({ slug: machine.slug, figure }, placed, PRICE_RATIO, NEAREST_BY_PRICE);
}

function nearestInMemory(machine: Configuration, asked: readonly Configuration[]): string[] {
  const figure = machine.hardware.memory.bandwidthGBPerSecond;
  if (figure === undefined) return [];
  const usable = usableMemory(machine).bytes;
  const placed = asked.flatMap((other): Placed[] => {
    const ratio = usableMemory(other).bytes / usable;
    const bandwidth = other.hardware.memory.bandwidthGBPerSecond;
    const isEitherLaptop = (soldAs(other) === "laptop") !== (soldAs(machine) === "laptop");
    if (isEitherLaptop || bandwidth === undefined) return [];
    const isNear = ratio <= MEMORY_RATIO && ratio >= 1 / MEMORY_RATIO;
    return isNear ? [{ slug: other.slug, figure: bandwidth }] : [];
  });
  return nearestBy(
    { slug: machine.slug, figure },
    placed,
    Number.POSITIVE_INFINITY,
    NEAREST_BY_MEMORY,
  );
}

/** The same tier one generation before or after; of Apple's bins the largest of its line. */
function neighboursInLine(machine: Configuration): string[] {
  const place = placeInLine(machine.hardware.slug);
  if (place === undefined) return [];
  const near = catalog.hardware.filter(({ slug }) => {
    const other = placeInLine(slug);
    return (
      other?.line === place.line &&
      (place.line.startsWith("apple") || other.tier === place.tier) &&
      Math.abs(other.generation - place.generation) === 1
    );
  });
  return [1, -1].flatMap((step) => {
    const units = near.filter(
      ({ slug }) => placeInLine(slug)?.generation === place.generation + step,
    );
    const most = Math.max(...units.map(({ slug }) => coresOf(slug)));
    const largest = units.filter(({ slug }) => coresOf(slug) === most);
    return nearestSize(
      machine,
      largest.map(({ slug }) => slug),
    );
  });
}

function namesakes(machine: Configuration): string[] {
  return machine.hardware.oftenConfusedWith.flatMap((slug) => nearestSize(machine, [slug]));
}

/** Of all sizes of some units the one nearest to that of a machine. */
function nearestSize({ memoryGiB }: Configuration, units: readonly string[]): string[] {
  const [nearest] = configurations
    .filter(({ hardware }) => units.includes(hardware.slug))
    .toSorted((a, b) => Math.abs(a.memoryGiB - memoryGiB) - Math.abs(b.memoryGiB - memoryGiB));
  return nearest === undefined ? [] : [nearest.slug];
}

function placeInLine(slug: string) {
  for (const pattern of LINES) {
    const groups = pattern.exec(slug)?.groups;
    if (groups === undefined) continue;
    const { line = "", generation = "", tier = "", form = "" } = groups;
    const maker = slug.startsWith("apple") ? `apple${line}` : line;
    return { line: `${maker}${form}`, generation: Number(generation), tier };
  }
  return undefined;
}

function coresOf(slug: string): number {
  return Number(/(\d+)core/.exec(slug)?.[1] ?? 0);
}

function priced(machine: Configuration): Placed[] {
  const figure = priceAtLaunch(machine)?.lowUsd;
  return figure === undefined ? [] : [{ slug: machine.slug, figure }];
}
