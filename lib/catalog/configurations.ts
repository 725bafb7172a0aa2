import type { Hardware } from "./schemas/hardware";

/** A unit with one memory size: what the checker, tables, answers and badges name. */
export type Configuration = {
  slug: string;
  name: string;
  /** As sold: "24 GB" is 24 GiB. */
  memoryGiB: number;
  hardware: Hardware;
};

/** Every unit × memory size. One size keeps the unit's slug; several add it: `apple-m4-max-40core-64gb`. */
export function configurationsOf(hardware: readonly Hardware[]): Configuration[] {
  return hardware.flatMap((unit) => {
    const sizes = unit.memory.memoryOptionsGiB;
    return sizes.map((memoryGiB) => ({
      slug:
        sizes.length === 1 ? unit.slug : `${unit.slug}-${String(memoryGiB).replace(".", "-")}gb`,
      name: nameWithMemory(unit.name, memoryGiB),
      memoryGiB,
      hardware: unit,
    }));
  });
}

function nameWithMemory(name: string, memoryGiB: number): string {
  return name.includes(`${memoryGiB} GB`) ? name : `${name} ${memoryGiB} GB`;
}
