import { installedRamGiB } from "@/lib/machine/paste/sizes";
import type { PastedDevice, PastedMachine } from "@/lib/machine/paste/types";
import type { Changes } from "./read-parameter";

/** The parameters that pasted text sets. Names go to the finder as they are written. */
export function pastedChanges(machine: PastedMachine): Changes {
  const names = machine.devices.map(deviceText);
  const counted = [...new Set(names)].map((name) => {
    const count = names.filter((each) => each === name).length;
    return count > 1 ? `${name}*${count}` : name;
  });
  const isDisplayAttached = machine.devices.some((device) => device.isDisplayAttached);
  return {
    machine: counted.join(","),
    ram: machine.ramGiB === undefined ? undefined : String(Math.round(machine.ramGiB)),
    os: machine.operatingSystem,
    display: isDisplayAttached ? "1" : undefined,
  };
}

/** Drivers state a little less than a card is sold with: "24,564 MiB" is 24 GB. */
function deviceText({ text, memoryGiB, gpuCoreCount }: PastedDevice): string {
  const cores = gpuCoreCount === undefined ? "" : ` ${gpuCoreCount}-core`;
  const memory = memoryGiB === undefined ? "" : ` ${installedRamGiB(memoryGiB)} GB`;
  return `${text.replaceAll(/[,;]/g, " ")}${cores}${memory}`;
}
