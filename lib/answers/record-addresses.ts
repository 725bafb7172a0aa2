import { catalog } from "@/lib/catalog";
import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import { routes } from "@/lib/routes";

/** The address of every record's page, kind by kind; `maps` are those that have one. */
export function recordAddresses(maps: readonly EcosystemMap[]): string[] {
  const { models, hardware, tools, quantizations, combos } = catalog;
  return [
    ...maps.map(({ slug }) => routes.map(slug)),
    ...models.map(({ slug }) => routes.model(slug)),
    ...hardware.map(({ slug }) => routes.hardwareUnit(slug)),
    ...combos.map(({ slug }) => routes.hardwareCombo(slug)),
    ...tools.map(({ slug }) => routes.tool(slug)),
    ...quantizations.map(({ slug }) => routes.quantization(slug)),
  ];
}
