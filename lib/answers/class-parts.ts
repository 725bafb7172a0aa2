import { catalog, configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { routes } from "@/lib/routes";
import { hasFitTable } from "./hardware-for-model";
import { groupOf, type ModelGroup } from "./model-rows";

/** Rows of one class table; a longer class goes on in further parts, so that no page grows. */
const MOST_ROWS = 150;

/** A class of records, or the part of it that fits one document. */
export type ClassPart<Class extends string, Item> = {
  /** As addresses have it: "gpu-laptop", then "gpu-laptop-part-2". */
  slug: string;
  class: Class;
  /** From 1. */
  part: number;
  partCount: number;
  /** Of the whole class. */
  count: number;
  items: readonly Item[];
};

export type MachinePart = ClassPart<HardwareClass, Configuration>;
export type ModelPart = ClassPart<ModelGroup, Model>;

/** Every configuration by class, most memory first, then the fastest memory. */
export const machineParts: readonly MachinePart[] = partsOf(
  configurations.toSorted(byMemory),
  ({ hardware }) => hardware.class,
);

/** Every model that is estimated by its size, the largest first. */
export const modelParts: readonly ModelPart[] = partsOf(
  catalog.models.filter(hasFitTable).toSorted((a, b) => parametersOf(b) - parametersOf(a)),
  groupOf,
);

/** How many machines of each class, and models of each size, there are. */
export const machineCounts = countsOf(machineParts);
export const modelCounts = countsOf(modelParts);

/** The address of every class table. */
export function classTableAddresses(): string[] {
  const { models, hardware } = catalog;
  return [
    ...models
      .filter(hasFitTable)
      .flatMap(({ slug }) => machineParts.map((part) => routes.machinesForModel(slug, part.slug))),
    ...hardware.flatMap(({ slug }) =>
      modelParts.map((part) => routes.modelsOnUnit(slug, part.slug)),
    ),
  ];
}

/** Cuts each class into parts of at most so many items. */
export function partsOf<Class extends string, Item>(
  items: readonly Item[],
  classOf: (item: Item) => Class,
  mostRows = MOST_ROWS,
): ClassPart<Class, Item>[] {
  const classes = [...new Set(items.map(classOf))];
  return classes.flatMap((each) => {
    const members = items.filter((item) => classOf(item) === each);
    const partCount = Math.ceil(members.length / mostRows);
    return Array.from({ length: partCount }, (_, index) => ({
      slug: index === 0 ? each : `${each}-part-${index + 1}`,
      class: each,
      part: index + 1,
      partCount,
      count: members.length,
      items: members.slice(index * mostRows, (index + 1) * mostRows),
    }));
  });
}

function countsOf<Class extends string>(parts: readonly ClassPart<Class, unknown>[]) {
  return new Map(parts.map((part) => [part.class, part.count]));
}

function byMemory(a: Configuration, b: Configuration): number {
  const bandwidth = ({ hardware }: Configuration) => hardware.memory.bandwidthGBPerSecond ?? 0;
  return b.memoryGiB - a.memoryGiB || bandwidth(b) - bandwidth(a);
}

function parametersOf({ size }: Model): number {
  return size?.parameterCount ?? 0;
}
