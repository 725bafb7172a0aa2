import type { FitMachine } from "@/lib/fit/types";
import { formatMemory } from "@/lib/format";
import { gibToBytes } from "@/lib/units";

/** Differences below this are within what any of the figures can tell. */
const LEAST_GIB = 0.1;

/** "1.2 GiB", or "less than 0.1 GiB" where more digits would pretend. */
export function gapText(bytes: number): string {
  const least = gibToBytes(LEAST_GIB);
  return bytes < least ? `less than ${formatMemory(least)}` : formatMemory(bytes);
}

/** Where a part goes that the device cannot take: other memory, or the processor of the same chip. */
export function elsewhereText({ devices }: Pick<FitMachine, "devices">): string {
  const isCard = devices.some(({ memoryKind }) => memoryKind === "dedicated");
  return isCard ? "in system memory" : "left to the processor";
}
