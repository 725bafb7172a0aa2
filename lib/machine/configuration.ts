import type { Named } from "./find-name";

/** A unit as the browser knows it: its names and the memory sizes it is sold with. */
export type Unit = Named & { sizes: readonly number[] };

/** A unit with one memory size. */
export type Configured<U extends Unit> = { unit: U; memoryGiB: number };

/** The slug pages and addresses use: the unit's, and its size where there are several. */
export function configurationSlug({ unit, memoryGiB }: Configured<Unit>): string {
  if (unit.sizes.length === 1) return unit.slug;
  return `${unit.slug}-${String(memoryGiB).replace(".", "-")}gb`;
}

/** The name people read: "GeForce RTX 4090 24 GB". */
export function configurationName({ unit: { name }, memoryGiB }: Configured<Unit>): string {
  return name.includes(`${memoryGiB} GB`) ? name : `${name} ${memoryGiB} GB`;
}

/** The configuration with exactly this slug. */
export function configurationOf<U extends Unit>(
  slug: string,
  units: readonly U[],
): Configured<U> | undefined {
  for (const unit of units) {
    if (!slug.startsWith(unit.slug)) continue;
    const memoryGiB = unit.sizes.find(
      (size) => configurationSlug({ unit, memoryGiB: size }) === slug,
    );
    if (memoryGiB !== undefined) return { unit, memoryGiB };
  }
  return undefined;
}

/** Which file a unit's figures are in: the part of its slug, or its configuration's, before the memory. */
export function slugStem(slug: string): string {
  return slug.replace(/-\d+gb$/, "");
}
