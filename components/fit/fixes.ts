import { maxContextTokens } from "@/lib/fit/flip-points";
import type { CacheType } from "@/lib/fit/types";
import { formatCapacity, formatMemory, formatSpeedRange, formatTokens } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { type Check, tryFormats } from "./check";
import { fitMachine, machineAddress, machineName, type Part } from "./fit-machine";
import type { Changes } from "./read-parameter";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";

/** One way to a yes: what to change, what comes of it, and the address that shows it. */
export type Fix = { title: string; result: string; changes: Changes };

type Setting = {
  check: Check;
  parts: readonly Part[];
  choices: Choices;
  nameOf: (format: string) => string;
};

const RAM_SIZES_GIB = [32, 64, 96, 128, 192, 256, 384, 512];
const MOST_CARDS = 8;
/** A context too short to be of use. */
const LEAST_CONTEXT_TOKENS = 2048;
const ROUND_TOKENS = 1024;
/** macOS must keep this much when its limit is raised. */
const APPLE_RESERVE_GIB = 8;

/** What would make a model run on the devices alone, nearest first. Each was worked out, none is guessed. */
export function fixesOf(setting: Setting): Fix[] {
  return [
    smallerFormat(setting),
    smallerCache(setting),
    shorterContext(setting),
    raisedLimit(setting),
    moreMemory(setting),
    moreCards(setting),
  ].filter((fix) => fix !== undefined);
}

function smallerFormat({ check, nameOf }: Setting): Fix | undefined {
  const { chosen, tried } = check;
  const smaller = tried.filter(({ weights }) => weights.bytes < chosen.weights.bytes);
  const found = smaller.find(isOnDevices);
  if (found === undefined) return undefined;
  return {
    title: `Take ${nameOf(found.quantization)}`,
    result: `${formatMemory(found.likelyBytes)}${speedOf(found)}`,
    changes: { quant: found.quantization },
  };
}

function smallerCache({ check, choices }: Setting): Fix | undefined {
  const { model, machine, settings, chosen } = check;
  const current = settings.keyCacheType ?? "f16";
  const types: readonly CacheType[] = RUNTIMES[choices.runtime].cacheTypes;
  for (const type of types.slice(types.indexOf(current) + 1)) {
    const changed = { ...settings, keyCacheType: type, valueCacheType: type };
    const [tried] = tryFormats(model.fit, [chosen.weights], machine, changed);
    if (tried && isOnDevices(tried)) {
      return {
        title: `Keep the cache in ${type}`,
        result: `${formatMemory(tried.likelyBytes)}${speedOf(tried)}`,
        changes: { kv: type },
      };
    }
  }
  return undefined;
}

function shorterContext({ check }: Setting): Fix | undefined {
  const { model, machine, settings, chosen } = check;
  const longest = maxContextTokens(model.fit, chosen.weights, machine, settings) ?? 0;
  const tokens = longest >= ROUND_TOKENS ? Math.floor(longest / ROUND_TOKENS) * ROUND_TOKENS : 0;
  if (tokens < LEAST_CONTEXT_TOKENS || tokens >= settings.contextTokens) return undefined;
  return {
    title: `Shorten the context to ${formatTokens(tokens)}`,
    result: "the longest that fits",
    changes: { context: String(tokens) },
  };
}

function raisedLimit({ check }: Setting): Fix | undefined {
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

function moreMemory(setting: Setting): Fix | undefined {
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
function asItIs({ check }: Setting): Fix | undefined {
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

function moreCards({ check, parts, choices }: Setting): Fix | undefined {
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

function isOnDevices({ verdict }: { verdict: string }): boolean {
  return verdict === "runs-well" || verdict === "tight";
}

function speedOf({
  decodeTokensPerSecond: speed,
}: Pick<Check["fit"], "decodeTokensPerSecond">): string {
  return speed === undefined ? "" : `, ${formatSpeedRange(speed)}`;
}
