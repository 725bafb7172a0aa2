import { configurations } from "@/lib/catalog";
import type { OpenConfiguration } from "@/lib/catalog/schemas/open-data";
import { bytesToGib } from "@/lib/units";
import { usableMemory } from "./usable-memory";

/** Every unit × memory size, with what a program can have of it. */
export function openConfigurations(): OpenConfiguration[] {
  return configurations.map((configuration) => {
    const { slug, name, memoryGiB, hardware } = configuration;
    const { bandwidthGBPerSecond } = hardware.memory;
    return {
      slug,
      name,
      hardware: hardware.slug,
      vendor: hardware.vendor,
      class: hardware.class,
      memoryGiB,
      usableMemoryGiB: rounded(bytesToGib(usableMemory(configuration).bytes)),
      ...(bandwidthGBPerSecond !== undefined && { bandwidthGBPerSecond }),
    };
  });
}

/** Three decimals of a GiB are a mebibyte: more would be noise. */
function rounded(gib: number): number {
  return Number(gib.toFixed(3));
}
