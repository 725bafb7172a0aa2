import { formatCapacity, formatMemory } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { tryFormats } from "./check";
import { fitMachine, machineAddress, machineName } from "./fit-machine";
import { type Fix, type FixSetting, isOnDevices, speedOf } from "./fix";

const RAM_SIZES_GIB = [32, 64, 96, 128, 192, 256, 384, 512];
const MOST_CARDS = 8;
/** macOS must keep this much when its limit is raised. */
const APPLE_RESERVE_GIB = 8;

/** The limit of macOS raised as far as the model needs, where the machine has it. */
export function raisedLimit({ check }: FixSetting): Fix | undefined {
  const { machine, fit } = check;
  const [device] = machine.devices;
  if (device?.vendor !== "Apple" || machine.devices.length > 1) return undefined;
  const limit = Math.ceil(bytesToGib(fit.total.high)) + 1;
  if (limit > device.memoryGiB - APPLE_RESERVE_GIB || machine.wiredLimitGiB === limit) {
    return undefined;
  }
  return {
    title: `Raise the limit of macOS to ${formatCapacity(limit)}`,
    result: `sudo sysctl iogpu.wired_limit_mb=${limit * 1024}, until the next restart`,
    changes: { limit: String(limit) },
  };
}

/** System memory that takes what the card cannot; where it does already, how much of it. */
export function moreMemory(setting: FixSetting): Fix | undefined {
  const { check, parts, choices } = setting;
  const { model, settings, chosen, fit, machine } = check;
  if (fit.verdict === "with-offload") return asItIs(setting);
  if (!machine.devices.some(({ memoryKind }) => memoryKind === "dedicated")) return undefined;
  for (const ramGiB of RAM_SIZES_GIB) {
    if (ramGiB <= (machine.ramGiB ?? 0)) continue;
    const larger = fitMachine(parts, { ...choices, ramGiB });
    const [tried] = tryFormats(model.fit, [chosen.weights], larger, settings);
    if (tried?.verdict === "with-offload") {
      return {
        title: `Have ${formatCapacity(ramGiB)} of system memory take the rest`,
        result: `runs with offload${speedOf(tried)}`,
        changes: { ram: String(ramGiB) },
      };
    }
  }
  return undefined;
}

/** Offload is the answer already: how many layers stay on the card, as an address that says so. */
function asItIs({ check }: FixSetting): Fix | undefined {
  const { fit, machine } = check;
  if (fit.gpuLayerCount === undefined) return undefined;
  const moved = fit.cpuMoeLayerCount ?? 0;
  const layers = check.model.fit.attention?.layerCount ?? 0;
  const title =
    moved > 0
      ? `Move the experts of ${moved} of ${layers} layers to system memory`
      : `Leave ${fit.gpuLayerCount} of ${layers} layers on the card, the rest in system memory`;
  return {
    title,
    result: `${formatMemory(fit.hostBytes)} of it in system memory${speedOf(fit)}`,
    changes: { ram: machine.ramGiB === undefined ? undefined : String(machine.ramGiB) },
  };
}

/** More of the same card, as many as it takes. */
export function moreCards({ check, parts, choices }: FixSetting): Fix | undefined {
  const [part] = parts;
  const { model, settings, chosen, machine } = check;
  if (part === undefined || parts.length > 1) return undefined;
  if (machine.devices[0]?.memoryKind !== "dedicated" || machine.devices[0].isLaptop)
    return undefined;
  for (let count = part.count + 1; count <= MOST_CARDS; count += 1) {
    const more = [{ ...part, count }];
    const [tried] = tryFormats(model.fit, [chosen.weights], fitMachine(more, choices), settings);
    if (tried && isOnDevices(tried)) {
      return {
        title: `Use ${machineName(more)}`,
        result: `${formatMemory(tried.likelyBytes)} over ${count} cards${speedOf(tried)}`,
        changes: { machine: machineAddress(more) },
      };
    }
  }
  return undefined;
}
