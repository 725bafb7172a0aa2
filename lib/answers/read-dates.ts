import { catalog } from "@/lib/catalog";
import { ENGINE_CHANGELOG } from "@/lib/fit/changelog";
import { routes } from "@/lib/routes";

/** The newest day on which a page that a record rests on was read; absent when it names none. */
export function lastReadOn(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  const own = Object.entries(record).flatMap(([name, value]) =>
    name === "checkedOn" && typeof value === "string" ? value : (lastReadOn(value) ?? []),
  );
  return own.sort().at(-1);
}

const [engine] = ENGINE_CHANGELOG;

/**
 * The day the page of each record last changed: when its sources were read, and for models and
 * hardware, whose pages hold estimates, not before the engine's last version.
 */
export function recordPageDates(): ReadonlyMap<string, string> {
  const { models, hardware, tools, maps } = catalog;
  return new Map([
    ...dated(models, routes.model, engine?.releasedOn),
    ...dated(hardware, routes.hardwareUnit, engine?.releasedOn),
    ...dated(tools, routes.tool),
    ...maps.map(({ slug, updatedOn }): [string, string] => [routes.map(slug), updatedOn]),
  ]);
}

function dated(
  records: readonly { slug: string }[],
  addressOf: (slug: string) => string,
  notBefore = "",
): [string, string][] {
  return records.flatMap((record): [string, string][] => {
    const [newest] = [lastReadOn(record) ?? "", notBefore].sort().reverse();
    return newest ? [[addressOf(record.slug), newest]] : [];
  });
}
