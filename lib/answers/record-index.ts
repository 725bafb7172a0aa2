import { catalog } from "@/lib/catalog";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import { routes } from "@/lib/routes";

/** A link by name. */
export type NamedLink = { name: string; href: string };

/** Links of one class of hardware. */
export type HardwareGroup = { class: HardwareClass; links: readonly NamedLink[] };

type Record = { slug: string; name: string };

/** Every model, A to Z. */
export function modelIndex(): NamedLink[] {
  return sortedLinks(catalog.models, routes.model);
}

/** Every piece of hardware, A to Z, by class, in the order in which classes are first listed. */
export function hardwareIndex(): HardwareGroup[] {
  const classes = [...new Set(catalog.hardware.map((unit) => unit.class))];
  return classes.map((each) => {
    const units = catalog.hardware.filter((unit) => unit.class === each);
    return { class: each, links: sortedLinks(units, routes.hardwareUnit) };
  });
}

/** Every tool, A to Z. */
export function toolIndex(): NamedLink[] {
  return sortedLinks(catalog.tools, routes.tool);
}

/** Every weight format, A to Z. */
export function quantizationIndex(): NamedLink[] {
  return sortedLinks(catalog.quantizations, routes.quantization);
}

/** Maps that have a page, A to Z. */
export function mapIndex(maps: readonly EcosystemMap[]): NamedLink[] {
  const named = maps.map(({ slug, title }) => ({ slug, name: title }));
  return sortedLinks(named, routes.map);
}

function sortedLinks(records: readonly Record[], hrefOf: (slug: string) => string): NamedLink[] {
  return records
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ slug, name }) => ({ name, href: hrefOf(slug) }));
}

/** "Qwen3 8B" before "Qwen3 14B", whatever the case. */
function compareNames(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
}
