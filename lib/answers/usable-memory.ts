import type { Configuration } from "@/lib/catalog/configurations";
import { usableBytes } from "@/lib/fit/reserve";
import { gibToBytes } from "@/lib/units";
import { tableMachine } from "./table-machine";

/** What decides how much of its memory a machine gives to a model. */
export type UsableReason = "card" | "apple" | "shared-nvidia" | "shared" | "system";

export type UsableMemory = {
  bytes: number;
  /** Of the memory as sold. */
  share: number;
  reason: UsableReason;
};

/** What the system lets a program have of a configuration's memory, and why. */
export function usableMemory(configuration: Configuration): UsableMemory {
  const machine = tableMachine(configuration);
  const [device] = machine.devices;
  if (device === undefined) throw new Error("A configuration has one device");
  const bytes = usableBytes(device, machine);
  return { bytes, share: bytes / gibToBytes(device.memoryGiB), reason: reasonOf(device) };
}

function reasonOf({ memoryKind, vendor }: { memoryKind: string; vendor: string }): UsableReason {
  if (memoryKind === "system") return "system";
  if (memoryKind === "dedicated") return "card";
  if (vendor === "Apple") return "apple";
  return vendor === "NVIDIA" ? "shared-nvidia" : "shared";
}
