import { fitDevice } from "@/lib/answers/device";
import { catalog } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Backend, FitDevice, FitMachine } from "@/lib/fit/types";
import { indexHardware, resolveHardware } from "@/lib/resolve/hardware-text";
import type { Measurement } from "./measurement";

const index = indexHardware(catalog.hardware);

/** The machine a row was measured on; undefined when its text names no unit of the catalog. */
export function machineOf(row: Measurement, backend: Backend | undefined): FitMachine | undefined {
  const devices = devicesOf(row);
  if (devices === undefined) return undefined;
  const asProcessor = backend === "cpu";
  return {
    devices: asProcessor ? devices.map(onProcessor) : devices,
    operatingSystem: operatingSystemOf(row),
    ramGiB: undefined,
  };
}

/** The devices a text names, each as often as it says. */
export function devicesFrom(text: string, count: number | null): FitDevice[] {
  const found = resolveHardware<Hardware>(text, index);
  const devices = found.flatMap(({ record, count: times, memoryGiB }) =>
    Array.from({ length: times }, () => deviceOf(record, memoryGiB)),
  );
  const [only] = devices;
  if (devices.length !== 1 || only === undefined || count === null) return devices;
  return Array.from({ length: Math.max(1, count) }, () => only);
}

function deviceOf(hardware: Hardware, memoryGiB: number | undefined): FitDevice {
  const largest = Math.max(...hardware.memory.memoryOptionsGiB);
  return fitDevice({
    slug: hardware.slug,
    name: hardware.name,
    memoryGiB: memoryGiB ?? largest,
    hardware,
  });
}

function devicesOf({ hardware, hardwareCount }: Measurement): FitDevice[] | undefined {
  if (hardware === null) return undefined;
  const named = devicesFrom(hardware, hardwareCount);
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

function onProcessor(device: FitDevice): FitDevice {
  return { ...device, memoryKind: "system", backends: ["cpu"] };
}

function operatingSystemOf({ hardware, notes }: Measurement): FitMachine["operatingSystem"] {
  if (/apple|mac/i.test(hardware ?? "")) return "macos";
  return /windows/i.test(`${hardware ?? ""} ${notes ?? ""}`) ? "windows" : undefined;
}
