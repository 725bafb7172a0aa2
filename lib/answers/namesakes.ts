import { findHardware } from "@/lib/catalog";
import type { Hardware, HardwareClass } from "@/lib/catalog/schemas/hardware";
import { sizesText } from "./hardware-sentence";

/** A unit that a reader may have taken this one for, and what differs at once. */
export type Namesake = {
  slug: string;
  name: string;
  class: HardwareClass;
  /** "24 GB", or "48, 64 or 128 GB". */
  sizes: string;
  bandwidthGBPerSecond?: number | undefined;
};

/** The units people mix this one up with, in the order of its record. */
export function namesakesOf({ oftenConfusedWith }: Hardware): Namesake[] {
  return oftenConfusedWith.flatMap((slug) => {
    const unit = findHardware(slug);
    if (unit === undefined) return [];
    const { name, class: hardwareClass, memory } = unit;
    const { memoryOptionsGiB, bandwidthGBPerSecond } = memory;
    const sizes = sizesText(memoryOptionsGiB);
    return [{ slug, name, class: hardwareClass, sizes, bandwidthGBPerSecond }];
  });
}
