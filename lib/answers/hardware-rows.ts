import type { Hardware, HardwareClass } from "@/lib/catalog/schemas/hardware";

/** One line of the list of hardware. Absent is unknown. */
export type HardwareRow = {
  slug: string;
  name: string;
  vendor: string;
  memoryOptionsGiB: readonly number[];
  bandwidthGBPerSecond?: number | undefined;
  fp16Tflops?: number | undefined;
  fp16Basis?: NonNullable<Hardware["compute"]>["fp16Basis"];
  powerWatts?: number | undefined;
  releasedOn?: string | undefined;
};

const CLASSES: readonly HardwareClass[] = [
  "gpu-desktop",
  "gpu-laptop",
  "apple",
  "apu",
  "edge",
  "gpu-workstation",
  "gpu-datacenter",
  "cpu",
  "mobile",
];

/** The list of hardware by class, in each the newest first; empty classes are left out. */
export function hardwareGroups(
  hardware: readonly Hardware[],
): { class: HardwareClass; rows: HardwareRow[] }[] {
  return CLASSES.map((each) => ({
    class: each,
    rows: hardware
      .filter((unit) => unit.class === each)
      .map(hardwareRow)
      .toSorted(newestFirst),
  })).filter(({ rows }) => rows.length > 0);
}

/** The makers in the list, sorted. */
export function hardwareVendors(hardware: readonly Hardware[]): string[] {
  const vendors = new Set(hardware.map(({ vendor }) => vendor));
  return [...vendors].toSorted((a, b) => a.localeCompare(b, "en"));
}

function hardwareRow({ slug, name, vendor, memory, compute, power, release }: Hardware) {
  const row: HardwareRow = {
    slug,
    name,
    vendor,
    memoryOptionsGiB: memory.memoryOptionsGiB,
    bandwidthGBPerSecond: memory.bandwidthGBPerSecond,
    fp16Tflops: compute?.fp16Tflops,
    fp16Basis: compute?.fp16Basis,
    powerWatts: power?.powerWatts,
    releasedOn: release?.releasedOn,
  };
  return row;
}

/** Newest first, then by bandwidth: the stronger of one launch stands above. */
function newestFirst(a: HardwareRow, b: HardwareRow): number {
  const byDate = (b.releasedOn ?? "").slice(0, 4).localeCompare((a.releasedOn ?? "").slice(0, 4));
  return byDate || (b.bandwidthGBPerSecond ?? 0) - (a.bandwidthGBPerSecond ?? 0);
}
