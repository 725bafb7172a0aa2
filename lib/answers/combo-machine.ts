import { configurations, findHardware } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Combo } from "@/lib/catalog/schemas/combo";
import { usableBytes } from "@/lib/fit/reserve";
import type { FitMachine } from "@/lib/fit/types";
import { gibToBytes } from "@/lib/units";
import { fitDevice } from "./device";
import { TABLE_RAM_BANDWIDTH_GB_PER_SECOND, TABLE_RAM_GIB } from "./table-machine";

/** One sort of device of a set-up: how many, and what a program may have of each. Bytes. */
export type ComboPart = { configuration: Configuration; count: number; usableBytes: number };

/** A set-up's devices, in the order of its record. */
export function comboConfigurations(
  combo: Combo,
): { configuration: Configuration; count: number }[] {
  return combo.devices.flatMap(({ hardware, memoryGiB, count }) =>
    configurations
      .filter((each) => each.hardware.slug === hardware && each.memoryGiB === memoryGiB)
      .map((configuration) => ({ configuration, count })),
  );
}

/** A set-up as the engine sees it, with 32 GB of DDR5-5600 beside cards where no build states more. */
export function comboMachine(combo: Combo): FitMachine {
  const devices = comboConfigurations(combo).flatMap(({ configuration, count }) => {
    const device = fitDevice(configuration);
    return Array.from({ length: count }, () => device);
  });
  const hasCards = devices.some(({ memoryKind }) => memoryKind === "dedicated");
  if (!hasCards) return { devices };
  const { ramGiB = TABLE_RAM_GIB, ramBandwidthGBPerSecond = TABLE_RAM_BANDWIDTH_GB_PER_SECOND } =
    combo.host ?? {};
  return { devices, ramGiB, ramBandwidthGBPerSecond };
}

/** What each sort of device gives, and all of them together. Capacity in GiB as sold, room in bytes. */
export function comboMemory(combo: Combo) {
  const machine = comboMachine(combo);
  const parts = comboConfigurations(combo).map(({ configuration, count }): ComboPart => {
    const bytes = usableBytes(fitDevice(configuration), machine);
    return { configuration, count, usableBytes: bytes };
  });
  const totalGiB = sum(parts.map(({ configuration, count }) => configuration.memoryGiB * count));
  const bytes = sum(parts.map((part) => part.usableBytes * part.count));
  return { parts, totalGiB, usableBytes: bytes, usableShare: bytes / gibToBytes(totalGiB) };
}

/** How many devices a set-up has. */
export function deviceCount({ devices }: Combo): number {
  return sum(devices.map(({ count }) => count));
}

/** Whether every device is the same. */
export function isAlike({ devices }: Combo): boolean {
  return devices.length === 1;
}

/** The machine as the checker's address writes it: "rtx-3090*2,rtx-4090". */
export function machineParameter(combo: Combo): string {
  return comboConfigurations(combo)
    .map(({ configuration: { slug }, count }) => (count > 1 ? `${slug}*${count}` : slug))
    .join(",");
}

/** The architecture of the first device: whose tools run it. */
export function comboVendor(combo: Combo): string {
  return findHardware(combo.devices[0]?.hardware ?? "")?.vendor ?? "Generic";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
