import type { Backend, FitDevice, FitMachine } from "@/lib/fit/types";
import { devicesOf, hardwareIn, onProcessor } from "@/scripts/lib/devices-from-text";
import type { Measurement } from "./measurement";

/** The machine a row was measured on; undefined when its text names no unit of the catalog. */
export function machineOf(row: Measurement, backend: Backend | undefined): FitMachine | undefined {
  const devices = devicesOfRow(row);
  if (devices === undefined) return undefined;
  const asProcessor = backend === "cpu";
  return {
    devices: asProcessor ? devices.map(onProcessor) : devices,
    operatingSystem: operatingSystemOf(row),
    ramGiB: undefined,
  };
}

function devicesOfRow({ hardware, hardwareCount }: Measurement): FitDevice[] | undefined {
  if (hardware === null) return undefined;
  const named = devicesOf(hardwareIn(hardware, hardwareCount));
  if (named.length > 0) return named;
  const unstated = unstatedDevice(hardware);
  return unstated && Array.from({ length: hardwareCount ?? 1 }, () => unstated);
}

/** A log may name only the backend. Such rows test memory terms, never limits or speed. */
function unstatedDevice(text: string): FitDevice | undefined {
  if (!/not stated/.test(text)) return undefined;
  const isProcessor = /^CPU/.test(text);
  return {
    name: "not stated",
    vendor: "not stated",
    memoryKind: isProcessor ? "system" : "dedicated",
    memoryGiB: UNSTATED_GIB,
    backends: isProcessor ? ["cpu"] : ["cuda"],
  };
}

const UNSTATED_GIB = 4096;

function operatingSystemOf({ hardware, notes }: Measurement): FitMachine["operatingSystem"] {
  if (/apple|mac/i.test(hardware ?? "")) return "macos";
  return /windows/i.test(`${hardware ?? ""} ${notes ?? ""}`) ? "windows" : undefined;
}
