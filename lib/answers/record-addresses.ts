import { catalog } from "@/lib/catalog";
import { routes } from "@/lib/routes";

/** The address of every record's page, kind by kind. */
export function recordAddresses(): string[] {
  const { maps, models, hardware, tools } = catalog;
  return [
    ...maps.map(({ slug }) => routes.map(slug)),
    ...models.map(({ slug }) => routes.model(slug)),
    ...hardware.map(({ slug }) => routes.hardwareUnit(slug)),
    ...tools.map(({ slug }) => routes.tool(slug)),
  ];
}
