import { BYTES_PER_GIB, BYTES_PER_MIB } from "@/lib/units";
import { MEMORY_VALUES } from "./assumptions/memory";
import type { RuntimeBehaviour } from "./runtime";
import type { Backend, FitDevice, FitMachine, FitSettings } from "./types";

const HIDDEN_SHARE = MEMORY_VALUES["card-hidden"];
const HOST_RESERVE_BYTES = MEMORY_VALUES["host-reserve-gib"] * BYTES_PER_GIB;
const HOST_RESERVE_SHARE = MEMORY_VALUES["host-reserve-share"];
const UNIFIED_RESERVE_BYTES = MEMORY_VALUES["unified-reserve-gib"] * BYTES_PER_GIB;
const APPLE_CUT_GIB = MEMORY_VALUES["apple-share-cut"];

/**
 * What the system lets a program have of one device, in bytes.
 *
 * Anchors: Apple 16 GiB → 10.67 GiB; 64 GiB → 48 GiB; a raised limit counts as set. A 24 GiB card
 * without a desktop → 23.4 GiB. Strix Halo 128 GiB → 110 GiB.
 * Host memory keeps 3 GiB and 5 % for the system.
 */
export function usableBytes(device: FitDevice, machine: FitMachine): number {
  const capacity = device.memoryGiB * BYTES_PER_GIB;
  switch (device.memoryKind) {
    case "system":
      return hostPoolOf(capacity);
    case "unified":
      return unifiedUsable(device, machine, capacity);
    default:
      return Math.max(0, Math.floor(capacity * (1 - HIDDEN_SHARE) - desktopBytes(machine)));
  }
}

/** Usable memory under a runtime that takes a fixed share of the card, as vLLM does. */
export function budgetBytes(
  device: FitDevice,
  machine: FitMachine,
  behaviour: RuntimeBehaviour,
  settings: FitSettings,
): number {
  const usable = usableBytes(device, machine);
  if (!behaviour.reservesShare) return usable;
  const share = settings.gpuMemoryUtilizationShare ?? MEMORY_VALUES["vllm-utilization"];
  return Math.min(usable, Math.floor(device.memoryGiB * BYTES_PER_GIB * share));
}

/**
 * Host memory that can take what the devices cannot, in bytes; undefined when nobody said how much
 * there is. On a shared memory it is what lies between the GPU's limit and the system's own need.
 */
export function hostPoolBytes(machine: FitMachine): number | undefined {
  const { devices, ramGiB } = machine;
  const shared = devices.filter(({ memoryKind }) => memoryKind === "unified");
  const besideCards = devices.some(({ memoryKind }) => memoryKind === "dedicated");
  if (besideCards && shared.length === 0 && ramGiB === undefined) return undefined;

  const beside = besideCards && ramGiB !== undefined ? hostPoolOf(ramGiB * BYTES_PER_GIB) : 0;
  return shared.reduce((sum, device) => sum + sharedPool(device, machine), beside);
}

/** What driver and runtime take on one device before the model, in bytes. */
export function driverBytes(backend: Backend, behaviour: RuntimeBehaviour): number {
  const driver = MEMORY_VALUES[`driver-${backend}`];
  const engine = behaviour.reservesShare ? MEMORY_VALUES["vllm-overhead"] : 0;
  return (driver + engine) * BYTES_PER_MIB;
}

/** The backend a device would be driven by when none is named: the maker's own first. */
export function defaultBackend(device: FitDevice, behaviour: RuntimeBehaviour): Backend {
  if (behaviour.family === "mlx") return "mlx";
  if (device.memoryKind === "system") return "cpu";
  const preferred: readonly Backend[] = ["cuda", "metal", "rocm", "vulkan", "sycl", "cpu"];
  return preferred.find((backend) => device.backends.includes(backend)) ?? "vulkan";
}

function hostPoolOf(capacityBytes: number): number {
  return Math.max(0, Math.floor(capacityBytes * (1 - HOST_RESERVE_SHARE) - HOST_RESERVE_BYTES));
}

function sharedPool(device: FitDevice, machine: FitMachine): number {
  const capacity = device.memoryGiB * BYTES_PER_GIB;
  return Math.max(0, capacity - UNIFIED_RESERVE_BYTES - usableBytes(device, machine));
}

function desktopBytes({ isDisplayAttached, operatingSystem }: FitMachine): number {
  if (isDisplayAttached !== true) return 0;
  const key = operatingSystem === "windows" ? "desktop-windows" : "desktop-linux";
  return MEMORY_VALUES[key] * BYTES_PER_MIB;
}

function unifiedUsable(device: FitDevice, machine: FitMachine, capacity: number): number {
  const limit = machine.wiredLimitGiB;
  if (limit !== undefined) return Math.min(capacity, limit * BYTES_PER_GIB);
  const shared = Math.floor(capacity * unifiedShare(device, machine));
  if (device.vendor === "Apple") return shared;
  return Math.min(shared, Math.max(capacity / 2, capacity - UNIFIED_RESERVE_BYTES));
}

function unifiedShare({ vendor, memoryGiB }: FitDevice, { operatingSystem }: FitMachine): number {
  if (vendor === "Apple") {
    const key = memoryGiB <= APPLE_CUT_GIB ? "apple-small-share" : "apple-large-share";
    return MEMORY_VALUES[key];
  }
  if (vendor === "NVIDIA") return MEMORY_VALUES["unified-cuda-share"];
  if (operatingSystem === "windows") return MEMORY_VALUES["unified-windows-share"];
  return MEMORY_VALUES["unified-share"];
}
