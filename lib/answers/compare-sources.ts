import type { Configuration } from "@/lib/catalog/configurations";
import type { Source } from "@/lib/catalog/schemas/common";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { pricesOfConfiguration } from "./prices";

/** One page and the groups of facts it states. */
export type StatedBy = { groups: readonly string[]; source: Source };

/** Every page a machine's facts and prices are from, once each. */
export function hardwareSources(machine: Configuration): StatedBy[] {
  const { memory, compute, power, platform, release, launchPrice } = machine.hardware;
  return byPage([
    ["memory", memory.source],
    ["bandwidth", memory.bandwidthSource],
    ["compute", compute?.source],
    ["power", power?.source],
    ["software", platform?.source],
    ["release", release?.source],
    ["launch price", launchPrice?.source],
    ...pricesOfConfiguration(machine).map(({ source }) => ["price", source] as const),
  ]);
}

/** Every page a model's facts are from, once each. */
export function modelSources(model: Model): StatedBy[] {
  const { attention, license, release, shape, size } = model;
  return byPage([
    ["size", size?.source],
    ["layers", attention?.source],
    ["native context", attention?.nativeContextSource],
    ["shape", shape?.source],
    ["licence", license?.source],
    ["release", release?.source],
  ]);
}

/** Every page a tool's facts are from, once each. */
export function toolSources(tool: Tool): StatedBy[] {
  const { features, firstVersion, latestVersion, license, maintenance, stars, support } = tool;
  return byPage([
    ["platforms, backends, formats", support?.source],
    ...features.flatMap(({ names, source }) => names.map((name) => [name, source] as const)),
    ["licence", license?.source],
    ["maintenance", maintenance?.source],
    ["newest version", latestVersion?.source],
    ["first version", firstVersion?.source],
    ["stars", stars?.source],
  ]);
}

function byPage(stated: readonly (readonly [string, Source | undefined])[]): StatedBy[] {
  const pages = new Map<string, { groups: string[]; source: Source }>();
  for (const [group, source] of stated) {
    if (source === undefined) continue;
    const key = `${source.evidence} ${source.url}`;
    const known = pages.get(key) ?? { groups: [], source };
    if (!known.groups.includes(group)) known.groups.push(group);
    pages.set(key, known);
  }
  return [...pages.values()];
}
