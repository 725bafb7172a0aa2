import type { FitDevice, FitMachine } from "@/lib/fit/types";
import { formatBandwidth, formatCapacity } from "@/lib/format";
import { configurationName, configurationSlug } from "@/lib/machine/configuration";
import {
  type DescribedBackend,
  type DescribedDevice,
  writeDescribed,
} from "@/lib/machine/described-device";
import { writeParts } from "@/lib/machine/machine-text";
import type { MachinePart } from "@/lib/machine/resolve-machine";
import type { MachineEntry } from "./checker-data";
import type { Choices } from "./request";

/** Whose a described device is, when only its backend is told. */
const VENDOR: Record<DescribedBackend, string> = {
  cuda: "NVIDIA",
  rocm: "AMD",
  vulkan: "Generic",
  sycl: "Intel",
  metal: "Apple",
  cpu: "Generic",
};

/** System memory assumed beside a card, as in the tables of hardware pages. */
export const USUAL_RAM_GIB = 32;

/** Its bandwidth: two channels of DDR5-5600. GB/s. */
export const USUAL_RAM_BANDWIDTH = 89.6;

export type Part = MachinePart<MachineEntry>;

/** The machine as the engine takes it. */
export function fitMachine(parts: readonly Part[], choices: Choices): FitMachine {
  const devices = parts.flatMap((part) => {
    const device = deviceOf(part);
    return Array.from({ length: part.count }, () => device);
  });
  const hasCard = devices.some(({ memoryKind }) => memoryKind === "dedicated");
  const ramGiB = choices.ramGiB ?? USUAL_RAM_GIB;
  return {
    devices,
    ramGiB: hasCard && ramGiB > 0 ? ramGiB : undefined,
    ramBandwidthGBPerSecond: hasCard
      ? (choices.ramBandwidthGBPerSecond ?? USUAL_RAM_BANDWIDTH)
      : undefined,
    operatingSystem: choices.operatingSystem,
    isDisplayAttached: choices.isDisplayAttached || undefined,
    wiredLimitGiB: choices.wiredLimitGiB,
  };
}

/** A unit of the catalog, or a described device, as one device of the engine. */
export function deviceOf(part: Part): FitDevice {
  if (part.kind === "described") return describedDevice(part.device);
  const { unit, memoryGiB } = part.configured;
  return { ...unit.device, name: configurationName(part.configured), memoryGiB };
}

/** "2 × GeForce RTX 3090 24 GB + GeForce RTX 4090 24 GB". */
export function machineName(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      const { name } = deviceOf(part);
      return part.count > 1 ? `${part.count} × ${name}` : name;
    })
    .join(" + ");
}

/** The machine as addresses write it. */
export function machineAddress(parts: readonly Part[]): string {
  return writeParts(parts.map((part) => ({ slug: partSlug(part), count: part.count })));
}

function partSlug(part: Part): string {
  return part.kind === "unit" ? configurationSlug(part.configured) : writeDescribed(part.device);
}

function describedDevice(device: DescribedDevice): FitDevice {
  const { backend, isShared, memoryGiB, bandwidthGBPerSecond } = device;
  const vendor = VENDOR[backend];
  const speed =
    bandwidthGBPerSecond === undefined ? "" : ` at ${formatBandwidth(bandwidthGBPerSecond)}`;
  const memoryKind = backend === "cpu" ? "system" : isShared ? "unified" : "dedicated";
  return {
    name: `Described device, ${formatCapacity(memoryGiB)}${speed}`,
    vendor,
    memoryKind,
    memoryGiB,
    bandwidthGBPerSecond,
    backends: backend === "metal" ? ["metal", "mlx"] : [backend],
  };
}
