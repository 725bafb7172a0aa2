/** Units keep together in names of columns: "GBPerSecond" is gb_per_second. */
const UNITS: readonly [RegExp, string][] = [
  [/GiB/g, "Gib"],
  [/MiB/g, "Mib"],
  [/GB/g, "Gb"],
  [/MTs/g, "Mts"],
];

/** "memory.bandwidthGBPerSecond" → "memory_bandwidth_gb_per_second", "file-sizes" → "file_sizes". */
export function sqlName(name: string): string {
  return UNITS.reduce((text, [unit, word]) => text.replace(unit, word), name)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[.-]/g, "_")
    .toLowerCase();
}
